package org.summitatlas.ui.take;

import java.util.List;
import org.summitatlas.ui.common.FileSaver;

/**
 * Several files in one zip.
 *
 * @param name     file name offered
 * @param summary  what it is, a sentence in the reader's language
 * @param contents what will be in it
 * @param work     writes it
 */
record Bundle(String name, String summary, List<Content> contents, FileSaver.Work work) {

    /** A file in it, or some that belong together. @param what it is, in the reader's language */
    record Content(String files, String what) {
    }

    Bundle {
        contents = List.copyOf(contents);
    }
}
