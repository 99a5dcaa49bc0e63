package org.summitatlas.export.view;

import java.util.ArrayList;
import java.util.List;
import org.summitatlas.export.ExportWords;
import org.summitatlas.model.Document;
import org.summitatlas.model.EnumWord;
import org.summitatlas.model.Language;
import org.summitatlas.model.ListCompleteness;
import org.summitatlas.query.PartyCount;
import org.summitatlas.query.Query;
import org.summitatlas.query.intersections.Counted;
import org.summitatlas.query.intersections.IntersectionChart;
import org.summitatlas.query.intersections.Intersections.Combination;
import org.summitatlas.query.sentence.QueryWords;

/** What a picture of the intersections says, in one language. */
record IntersectionsText(ExportWords words, QueryWords counts, CombinationWords combinations, Language language) {

    /** As many names as anybody listens to. */
    private static final int NAMED = 40;

    static IntersectionsText in(Language language) {
        return new IntersectionsText(new ExportWords(language), new QueryWords(language),
                new CombinationWords(language), language);
    }

    /**
     * "How many parties endorsed exactly these documents and none of the others shown". Where a query asks about
     * documents, the sentence about it does not say who is counted, so this does: "How many of 66 companies endorsed".
     */
    String subject(IntersectionChart chart, Query query) {
        String key = "intersections.subject." + EnumWord.of(chart.arrangement().reading());
        return Counted.rest(query).equals(query) ? words.say(key)
                : words.say(key + ".of", counts.count(PartyCount.of(chart.among().parties())));
    }

    String nothing(IntersectionChart chart) {
        return words.say(chart.among().documents().isEmpty()
                ? "intersections.nothing.document" : "intersections.nothing.party");
    }

    /** Each bar in a sentence, with the names of its members until many have been named. */
    String description(IntersectionChart chart, List<Combination> bars) {
        List<String> told = new ArrayList<>();
        int left = NAMED;
        for (Combination bar : bars) {
            String sentence = sentence(chart, bar);
            List<String> names = chart.members(bar, language).stream().map(party -> party.name(language)).toList();
            List<String> named = names.subList(0, Math.min(left, names.size()));
            left -= named.size();
            String list = String.join(", ", named);
            told.add(named.isEmpty() ? sentence : sentence + " " + (named.size() == names.size() ? list + "."
                    : words.say("intersections.more", list, names.size() - named.size())));
        }
        return String.join(" ", told);
    }

    /** "7 states endorsed the Bletchley Declaration and none of the other documents shown." */
    String sentence(IntersectionChart chart, Combination bar) {
        return combinations.sentence(chart.among(), bar);
    }

    String title(Document document) {
        return document.shortTitle().in(language);
    }

    String sets() {
        return words.say("intersections.sets");
    }

    /** "Paris Statement, endorsed by 44 that we can name; the list is partial". */
    String set(Document document, int size) {
        return words.say(document.list() == ListCompleteness.PARTIAL
                ? "intersections.set.partial" : "intersections.set", title(document), size);
    }

    String inside() {
        return words.say("intersections.inside");
    }

    String outside(IntersectionChart chart) {
        return words.say("intersections.outside." + EnumWord.of(chart.arrangement().reading()));
    }

    /** @param drawn how many bars are drawn */
    List<String> notes(IntersectionChart chart, int drawn, Query query) {
        List<String> notes = new ArrayList<>();
        notes.add(combinations.reading(chart.arrangement().reading(), drawn, chart.bars().size()));
        notes.addAll(combinations.notes(chart.among(), chart.arrangement().reading(), query));
        return notes;
    }
}
