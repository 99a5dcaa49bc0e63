/** Search everywhere: one box over everything that has a name, and over what can be done. */
package org.summitatlas.ui.search;
