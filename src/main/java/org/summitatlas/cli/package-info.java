/**
 * The command line. {@link org.summitatlas.cli.AtlasCommand#create} makes it; errors are one line on the error stream,
 * with exit status 2 for wrong usage and 1 for failure.
 */
package org.summitatlas.cli;
