package org.summitatlas.ui.detail;

import java.util.List;
import org.summitatlas.export.ClipboardText;
import org.summitatlas.export.citation.Citation;
import org.summitatlas.export.citation.CitationFormat;
import org.summitatlas.ui.Messages;
import org.summitatlas.ui.Notices;
import org.summitatlas.ui.port.Clipboard;

/** Puts citations on the clipboard, and says so. */
record CitationCopy(Clipboard clipboard, Notices notices, Messages messages) {

    void put(List<Citation> citations, CitationFormat format) {
        clipboard.put(ClipboardText.ofWords(format.text(citations, messages.language())));
        notices.good(messages.text("detail.cite.copied", name(format)));
    }

    /** What a format is called. */
    String name(CitationFormat format) {
        return messages.text("detail.cite.as." + format.word());
    }
}
