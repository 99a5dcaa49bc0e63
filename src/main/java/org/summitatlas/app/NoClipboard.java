package org.summitatlas.app;

import org.summitatlas.export.ClipboardText;
import org.summitatlas.ui.port.Clipboard;

/** A clipboard from which nobody pastes, for where there is no system with one. */
final class NoClipboard implements Clipboard {

    @Override
    public void put(ClipboardText rows) {
        // Nobody is there to paste it.
    }

    @Override
    public void putPicture(byte[] png) {
        // Nobody is there to paste it.
    }
}
