/** Small pieces that several parts of the window share, and that know nothing of any of them. */
package org.summitatlas.ui.common;
