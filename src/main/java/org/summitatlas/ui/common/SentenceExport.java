package org.summitatlas.ui.common;

import java.util.List;
import org.summitatlas.export.ClipboardText;
import org.summitatlas.export.Provenance;
import org.summitatlas.export.citation.Citations;
import org.summitatlas.model.Atlas;
import org.summitatlas.model.Language;
import org.summitatlas.query.Results;
import org.summitatlas.ui.Exploration;
import org.summitatlas.ui.Messages;
import org.summitatlas.ui.Notices;
import org.summitatlas.ui.port.Clipboard;
import org.summitatlas.ui.port.Tasks;

/** Takes away what is shown as one sentence, with the line that cites it, so that nobody quotes a bare number. */
public final class SentenceExport {

    private final Exploration exploration;
    private final Clipboard clipboard;
    private final Tasks tasks;
    private final Notices notices;
    private final Messages messages;

    public SentenceExport(Exploration exploration, Clipboard clipboard, Tasks tasks, Notices notices,
                          Messages messages) {
        this.exploration = exploration;
        this.clipboard = clipboard;
        this.tasks = tasks;
        this.notices = notices;
        this.messages = messages;
    }

    /** Copies the sentence and its citation. Gathering the sources takes a while, so it is done in the background. */
    public void copy() {
        Results results = exploration.results();
        Atlas whole = exploration.wholeAtlas();
        tasks.run(() -> cited(results, whole, messages.language()), words -> {
            clipboard.put(ClipboardText.ofWords(words));
            notices.good(messages.text("take.copied.sentence"));
        }, _ -> notices.bad(messages.text("take.failed")));
    }

    private static String cited(Results results, Atlas whole, Language language) {
        Provenance provenance = Provenance.of(results, whole);
        return String.join(" ", List.of(provenance.sentence().in(language),
                Citations.line(provenance, Citations.sourcesOf(results), language)));
    }
}
