/** The bar below the views: as of which day everything is shown, and the ways from one day to another. */
package org.summitatlas.ui.asof;
