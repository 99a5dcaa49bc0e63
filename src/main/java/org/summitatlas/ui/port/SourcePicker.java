package org.summitatlas.ui.port;

import java.nio.file.Path;
import java.util.Optional;

/** Asks the user which file to open. */
public interface SourcePicker {

    /**
     * Asks what to open.
     *
     * @param title     what the dialog says
     * @param extension of the files that are offered, without the dot
     * @param kind      what such files are called, in the reader's language
     * @return the file chosen; empty if the user gave up
     */
    Optional<Path> chooseSource(String title, String extension, String kind);
}
