package org.summitatlas.app;

import static javafx.scene.input.Clipboard.getSystemClipboard;

import java.io.ByteArrayInputStream;
import javafx.scene.image.Image;
import javafx.scene.input.ClipboardContent;
import org.summitatlas.export.ClipboardText;
import org.summitatlas.ui.port.Clipboard;

/** The clipboard that other programs paste from. */
final class SystemClipboard implements Clipboard {

    @Override
    public void put(ClipboardText rows) {
        ClipboardContent content = new ClipboardContent();
        content.putString(rows.text());
        content.putHtml(rows.html());
        put(content);
    }

    @Override
    public void putPicture(byte[] png) {
        ClipboardContent content = new ClipboardContent();
        content.putImage(new Image(new ByteArrayInputStream(png)));
        put(content);
    }

    private static void put(ClipboardContent content) {
        getSystemClipboard().setContent(content);
    }
}
