package org.summitatlas.export.pack;

import java.util.List;

/**
 * What came of checking a pack.
 *
 * @param manifest what the pack says of itself
 * @param program  version of the program that checked it
 * @param findings whatever is wrong; nothing if the pack is exactly what it must be
 */
public record Verdict(Manifest manifest, String program, List<Finding> findings) {

    public Verdict {
        findings = List.copyOf(findings);
    }

    public boolean isPassed() {
        return findings.isEmpty();
    }
}
