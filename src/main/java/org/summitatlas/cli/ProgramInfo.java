package org.summitatlas.cli;

/**
 * What the program says of itself.
 *
 * @param version its version, as the build has it
 */
public record ProgramInfo(String version) {
}
