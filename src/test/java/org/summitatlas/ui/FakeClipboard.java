package org.summitatlas.ui;

import java.util.ArrayList;
import java.util.List;
import org.summitatlas.export.ClipboardText;
import org.summitatlas.ui.port.Clipboard;

/** A clipboard that remembers all that was put on it. */
public final class FakeClipboard implements Clipboard {

    private final List<ClipboardText> texts = new ArrayList<>();
    private final List<byte[]> pictures = new ArrayList<>();

    @Override
    public void put(ClipboardText rows) {
        texts.add(rows);
    }

    @Override
    public void putPicture(byte[] png) {
        pictures.add(png);
    }

    /** Rows and words, the oldest first. */
    public List<ClipboardText> texts() {
        return texts;
    }

    /** The PNG files, the oldest first. */
    public List<byte[]> pictures() {
        return pictures;
    }
}
