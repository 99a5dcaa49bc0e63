package org.summitatlas.ui.intersections;

import java.text.ListFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.summitatlas.model.Document;
import org.summitatlas.model.EnumWord;
import org.summitatlas.model.Language;
import org.summitatlas.model.ListCompleteness;
import org.summitatlas.query.PartyCount;
import org.summitatlas.query.Query;
import org.summitatlas.query.intersections.Intersections;
import org.summitatlas.query.intersections.Intersections.Combination;
import org.summitatlas.query.intersections.Intersections.Reading;
import org.summitatlas.query.sentence.QueryWords;
import org.summitatlas.ui.Messages;

/** Tells combinations of documents in sentences. */
final class IntersectionWords {

    private final Messages messages;
    private final QueryWords words;

    IntersectionWords(Messages messages) {
        this.messages = messages;
        words = new QueryWords(messages.language());
    }

    /** "7 states endorsed the Bletchley Declaration and none of the other documents shown." */
    String sentence(Intersections of, Combination combination) {
        List<Document> inside = of.inside(combination);
        String count = words.count(PartyCount.of(of.members(combination)));
        String form = of.outside(combination).isEmpty() ? "all" : EnumWord.of(combination.reading());
        return capital(messages.text("intersections.sentence." + form, count, listed(inside), inside.size()));
    }

    /** What it means to belong to a bar, and that there are more than are drawn. */
    String reading(Picture picture) {
        String reading = messages.text("intersections.reading." + EnumWord.of(picture.reading()));
        int drawn = picture.bars().size();
        return drawn == picture.all() ? reading
                : reading + " " + messages.text("intersections.most", drawn, picture.all());
    }

    /** What must be known to read the bars rightly, a sentence each. */
    List<String> notes(Intersections found, Reading reading, Query query) {
        List<String> notes = new ArrayList<>();
        if (reading == Reading.INCLUSIVE && found.documents().size() > 2) {
            notes.add(messages.text("intersections.note.inclusive"));
        }
        if (found.documents().stream().anyMatch(document -> document.list() == ListCompleteness.PARTIAL)) {
            notes.add(messages.text("intersections.note.partial"));
        }
        if (!CountedParties.rest(query).isCleared()) {
            notes.add(messages.text("intersections.note.rest"));
        }
        if (!query.standings().isEmpty() || !query.confidences().isEmpty()) {
            notes.add(messages.text("intersections.note.standings"));
        }
        return notes;
    }

    private String listed(List<Document> documents) {
        List<String> names = documents.stream().map(Document::shortTitle).map(messages::of)
                .map(name -> messages.text("intersections.document", name)).toList();
        // The sentences above the views have no comma before the last "and", and these say the same.
        Locale locale = messages.language() == Language.EN ? Locale.UK : messages.language().locale();
        return ListFormat.getInstance(locale, ListFormat.Type.STANDARD, ListFormat.Style.FULL).format(names);
    }

    private static String capital(String sentence) {
        return Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
    }
}
