package org.summitatlas.ui.port;

import java.nio.file.Path;
import java.util.Optional;

/** Asks the user where to save a file. */
public interface FilePicker {

    /**
     * Asks where to save.
     *
     * @param title         what the dialog says
     * @param suggestedName file name offered, with its extension; other files of that extension are shown beside it
     * @param kind          what files of that extension are called, in the reader's language
     * @return the file chosen; empty if the user gave up
     */
    Optional<Path> chooseTarget(String title, String suggestedName, String kind);
}
