package org.summitatlas.ui.shell;

import javafx.scene.layout.Region;

/** The parts the shell arranges. It knows them only as regions; what they do is their own affair. */
public record ShellParts(Region facets, Region sentence, Region map, Region tables, Region detail) {
}
