package org.summitatlas.export.view;

import java.text.ListFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.summitatlas.export.ExportWords;
import org.summitatlas.model.Document;
import org.summitatlas.model.EnumWord;
import org.summitatlas.model.Language;
import org.summitatlas.model.ListCompleteness;
import org.summitatlas.query.PartyCount;
import org.summitatlas.query.Query;
import org.summitatlas.query.intersections.Counted;
import org.summitatlas.query.intersections.Intersections;
import org.summitatlas.query.intersections.Intersections.Combination;
import org.summitatlas.query.intersections.Intersections.Reading;
import org.summitatlas.query.sentence.QueryWords;

/** Tells combinations of documents in sentences, alike in the window and in pictures. */
public final class CombinationWords {

    private final Language language;
    private final ExportWords words;
    private final QueryWords counts;

    public CombinationWords(Language language) {
        this.language = language;
        words = new ExportWords(language);
        counts = new QueryWords(language);
    }

    /** "7 states endorsed the Bletchley Declaration and none of the other documents shown." */
    public String sentence(Intersections of, Combination combination) {
        List<Document> inside = of.inside(combination);
        String count = counts.count(PartyCount.of(of.members(combination)));
        String form = of.outside(combination).isEmpty() ? "all" : EnumWord.of(combination.reading());
        return capital(words.say("intersections.sentence." + form, count, listed(inside), inside.size()));
    }

    /**
     * What it means to belong to a bar, and that there are more than are drawn.
     *
     * @param drawn how many bars are drawn
     * @param all   how many combinations there are
     */
    public String reading(Reading reading, int drawn, int all) {
        String meaning = words.say("intersections.reading." + EnumWord.of(reading));
        return drawn == all ? meaning : meaning + " " + words.say("intersections.most", drawn, all);
    }

    /** What must be known to read the bars rightly, a sentence each. */
    public List<String> notes(Intersections found, Reading reading, Query query) {
        List<String> notes = new ArrayList<>();
        if (reading == Reading.INCLUSIVE && found.documents().size() > 2) {
            notes.add(words.say("intersections.note.inclusive"));
        }
        if (found.documents().stream().anyMatch(document -> document.list() == ListCompleteness.PARTIAL)) {
            notes.add(words.say("intersections.note.partial"));
        }
        if (!Counted.rest(query).isCleared()) {
            notes.add(words.say("intersections.note.rest"));
        }
        if (!query.standings().isEmpty() || !query.confidences().isEmpty()) {
            notes.add(words.say("intersections.note.standings"));
        }
        return notes;
    }

    private String listed(List<Document> documents) {
        List<String> names = documents.stream()
                .map(document -> words.say("intersections.document", document.shortTitle().in(language))).toList();
        // The sentences above the views have no comma before the last "and", and these say the same.
        Locale locale = language == Language.EN ? Locale.UK : language.locale();
        return ListFormat.getInstance(locale, ListFormat.Type.STANDARD, ListFormat.Style.FULL).format(names);
    }

    private static String capital(String sentence) {
        return Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
    }
}
