package org.summitatlas.ui.intersections;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.summitatlas.export.ClipboardText;
import org.summitatlas.export.Sheet;
import org.summitatlas.model.Document;
import org.summitatlas.model.Party;
import org.summitatlas.query.Cell;
import org.summitatlas.query.Results;
import org.summitatlas.query.intersections.BarQuery;
import org.summitatlas.query.intersections.Intersections;
import org.summitatlas.query.intersections.Intersections.Combination;
import org.summitatlas.query.sentence.QueryWords;
import org.summitatlas.ui.Exploration;
import org.summitatlas.ui.Messages;
import org.summitatlas.ui.common.RowsOffer;

/** Who belongs to a bar, to be read and to be taken away. */
record Members(Exploration exploration, Intersections among, Combination bar, Messages messages) {

    /** More documents than these would make a file name too long for some systems. */
    private static final int NAMED = 3;

    /** The members, in the order of the reader's alphabet. */
    List<Party> parties() {
        Comparator<Object> byName = Collator.getInstance(messages.language().locale());
        return among.members(bar).stream()
                .sorted(Comparator.comparing(party -> party.name(messages.language()), byName)).toList();
    }

    /** A table of names under a sentence that stands alone. */
    ClipboardText copied() {
        Results found = Results.of(exploration.whole(), BarQuery.of(exploration.place().query(), among, bar));
        String sentence = new QueryWords(messages.language()).sentence(exploration.wholeAtlas(), found);
        List<List<Cell>> names = parties().stream()
                .map(party -> List.<Cell>of(new Cell.Text(party.name(messages.language())))).toList();
        return ClipboardText.of(new Sheet(List.of(sentence), names));
    }

    /** A row for each member, with where it stands on every document compared. */
    Sheet sheet() {
        return Sheet.of(among.columns(), parties());
    }

    /** The members, named after the documents they share. */
    RowsOffer offer() {
        List<Document> inside = among.inside(bar);
        String ids = inside.size() > NAMED ? inside.size() + "-documents"
                : inside.stream().map(Document::id).collect(Collectors.joining("-"));
        return RowsOffer.of("members-" + ids, messages.text("take.members"), this::sheet);
    }
}
