/**
 * The views of the window as they leave the program: a picture and a table of each, made from a query and the line in
 * which the window keeps how the view is arranged. The command line and answer packs make them from the same two.
 */
package org.summitatlas.export.view;
