/** How to cite what leaves the program: whoever published a thing comes first, our dataset second. */
package org.summitatlas.export.citation;
