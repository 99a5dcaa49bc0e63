package org.summitatlas.ui.port;

import org.summitatlas.export.ClipboardText;

/** The system clipboard. Used on the JavaFX thread only. */
public interface Clipboard {

    /** Puts rows on the clipboard, as tab-separated text and as an HTML table. */
    void put(ClipboardText rows);

    /** Puts a picture on the clipboard. @param png the bytes of a whole PNG file */
    void putPicture(byte[] png);
}
