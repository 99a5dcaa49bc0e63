/**
 * The command line. {@link org.summitatlas.cli.AtlasCommand#create} makes it; errors are one line on the error stream,
 * with exit status 2 for wrong usage and 1 for failure. Only the problems that {@code validate} was asked for are a
 * result, on standard output, with status 1. It answers on machines without a display, so it knows no window; what the
 * program is and where its dataset lies, it is told.
 */
package org.summitatlas.cli;
