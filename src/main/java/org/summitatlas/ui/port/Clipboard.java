package org.summitatlas.ui.port;

import org.summitatlas.export.ClipboardText;

/** The system clipboard. */
public interface Clipboard {

    /** Puts rows on the clipboard, as tab-separated text and as an HTML table. */
    void put(ClipboardText rows);
}
