/** Views to keep: by name, or as one line that opens the same view elsewhere. */
package org.summitatlas.ui.keep;
