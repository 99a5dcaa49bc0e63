package org.summitatlas.export.citation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.summitatlas.export.ExportWords;
import org.summitatlas.export.Provenance;
import org.summitatlas.model.Atlas;
import org.summitatlas.model.DatasetInfo;
import org.summitatlas.model.Document;
import org.summitatlas.model.DocumentKind;
import org.summitatlas.model.Evidence;
import org.summitatlas.model.Fact;
import org.summitatlas.model.Language;
import org.summitatlas.model.LocalizedText;
import org.summitatlas.model.PartialDate;
import org.summitatlas.model.Source;
import org.summitatlas.query.Results;
import org.summitatlas.query.TableId;
import org.summitatlas.query.Terms;
import org.summitatlas.query.language.QueryText;

/** Cites what the program shows. A list names whoever published a thing first, and our dataset last, always. */
public final class Citations {

    /** How many publishers a line names before it only counts. */
    private static final int NAMED = 2;

    private Citations() {
    }

    /** The dataset itself. */
    public static Citation ofDataset(DatasetInfo info) {
        return new Citation("summit-atlas:" + info.version(), CitationType.DATASET, both("cite.publisher"),
                info.title(), Optional.empty(), Optional.of(PartialDate.of(info.asOf())), Optional.empty(),
                Optional.empty(), Optional.empty(), Optional.of(info.version()),
                List.of(LocalizedText.of(licence(info)), both("cite.digest", Provenance.shortDigest(info))));
    }

    /** As people write it: {@code CC BY 4.0} for {@code CC-BY-4.0}. */
    private static String licence(DatasetInfo info) {
        return info.licence().replaceFirst("^CC-(.+)-([\\d.]+)$", "CC $1 $2");
    }

    /**
     * A document, as published at its official address; by those who issued it where we know no publisher of that page.
     */
    public static List<Citation> ofDocument(Atlas atlas, Document document) {
        Optional<Source> page = atlas.data().sources().stream()
                .filter(source -> source.url().equals(document.url())).findFirst();
        LocalizedText publisher = page.map(Source::publisher).map(LocalizedText::of).orElse(document.issuer());
        Citation citation = new Citation(document.ref().toString(), type(document.kind()), publisher, document.title(),
                Optional.of(both((_, terms) -> terms.capital(document.kind()))), Optional.of(document.date()),
                page.flatMap(Source::retrieved), Optional.of(document.url()), page.map(Source::language),
                Optional.empty(), List.of());
        return List.of(citation, ofDataset(atlas.data().info()));
    }

    private static CitationType type(DocumentKind kind) {
        return switch (kind) {
            case TREATY -> CitationType.TREATY;
            // Neither has a text of its own; it is a page that tells of it.
            case NETWORK, INITIATIVE -> CitationType.WEBPAGE;
            case DECLARATION, ANNEX, STATEMENT, COMMITMENTS, PLEDGE, REPORT -> CitationType.REPORT;
        };
    }

    /** The sources of one fact with the place in each, best evidence first. See {@link #ofEvidence}. */
    public static List<Citation> ofFact(Atlas atlas, Fact fact, LocalizedText subject) {
        return ofEvidence(atlas, fact.evidence(), subject);
    }

    /**
     * Where something is printed, each source once with every place in it, in the order given.
     *
     * @param subject what is printed there, in a few words
     */
    public static List<Citation> ofEvidence(Atlas atlas, List<Evidence> evidence, LocalizedText subject) {
        Map<String, List<LocalizedText>> places = new LinkedHashMap<>();
        evidence.forEach(item -> places.computeIfAbsent(item.source(), _ -> new ArrayList<>()).addAll(place(item)));
        List<Citation> sources = places.entrySet().stream()
                .map(place -> ofSource(atlas.source(place.getKey()))
                        .withNotes(place.getValue().stream().distinct().toList())).toList();
        return beforeDataset(sources, ofDataset(atlas.data().info()).withNotes(List.of(
                both((words, _) -> words.say("cite.entry", subject.in(words.language()))))));
    }

    private static List<LocalizedText> place(Evidence evidence) {
        return Stream.concat(Stream.of(evidence.locator()),
                evidence.printedAs().map(name -> both("cite.printed", name)).stream()).toList();
    }

    private static Citation ofSource(Source source) {
        CitationType type = switch (source.kind()) {
            case PRESS -> CitationType.NEWS;
            case DATASET -> CitationType.DATASET;
            case HOST, PARTICIPANT, REFERENCE -> CitationType.WEBPAGE;
        };
        return new Citation(source.id(), type, LocalizedText.of(source.publisher()), LocalizedText.of(source.title()),
                Optional.empty(), source.published(), source.retrieved(), Optional.of(source.url()),
                Optional.of(source.language()), Optional.empty(), List.of());
    }

    /** The sources, in the order given, and the dataset. */
    public static List<Citation> ofSources(DatasetInfo info, List<Source> sources) {
        return beforeDataset(sources.stream().map(Citations::ofSource).toList(), ofDataset(info));
    }

    /** The {@linkplain #sourcesOf(Results) sources behind} what a query found, and the dataset with the query. */
    public static List<Citation> ofResults(Results results) {
        return ofFound(results, CitedSources.of(results));
    }

    /** The sources behind the rows found in one table, official ones first, and the dataset with the query. */
    public static List<Citation> ofRows(Results results, TableId table) {
        return ofFound(results, CitedSources.of(results, table));
    }

    /** Sources behind what a query found, in the order given, and the dataset with the query. */
    public static List<Citation> ofFound(Results results, List<Source> sources) {
        String line = QueryText.print(results.query());
        Citation dataset = ofDataset(results.tables().atlas().data().info());
        return beforeDataset(sources.stream().map(Citations::ofSource).toList(),
                line.isEmpty() ? dataset : dataset.withNotes(List.of(both("cite.query", line))));
    }

    private static List<Citation> beforeDataset(List<Citation> sources, Citation dataset) {
        return Stream.concat(sources.stream(), Stream.of(dataset)).toList();
    }

    /**
     * The sources behind facts, each once: hosts and depositaries first, then those who took part, then everybody else;
     * among these the one on which most facts rest first.
     */
    public static List<Source> sourcesOf(Atlas atlas, Stream<? extends Fact> facts) {
        return CitedSources.of(atlas, facts);
    }

    /**
     * The sources behind what a query found, ordered as those of facts: behind the standing of every party found
     * towards the documents that the query names; if it names none, behind all that is recorded of the parties found
     * where the query looks (endorsements, attendances, frameworks).
     */
    public static List<Source> sourcesOf(Results results) {
        return CitedSources.of(results);
    }

    /** The sources behind the rows found in one table, official ones first, among these the one with most rows. */
    public static List<Source> sourcesOf(Results results, TableId table) {
        return CitedSources.of(results, table);
    }

    /** The sources behind the standings of the parties found towards one document, which may have none yet. */
    public static List<Source> sourcesOf(Results results, Document document) {
        return CitedSources.of(results, document);
    }

    /**
     * How to cite a picture or a table in one line: the publishers of the first sources by name, how many sources there
     * are besides theirs, and the dataset as of the day asked about.
     *
     * @param sources those to be named first
     */
    public static String line(Provenance provenance, List<Source> sources, Language language) {
        ExportWords words = new ExportWords(language);
        String dataset = TextWriter.line(Cited.of(ofDataset(provenance.dataset())
                .withIssued(PartialDate.of(provenance.asOf())), language), language);
        List<String> named = sources.stream().map(Source::publisher).distinct().limit(NAMED).toList();
        if (named.isEmpty()) {
            return words.say("cite.line.data", dataset);
        }
        long further = sources.stream().filter(source -> !named.contains(source.publisher())).count();
        String names = String.join("; ", named);
        return words.say("cite.line", further == 0 ? names : words.say("cite.line.further", names, further), dataset);
    }

    private static LocalizedText both(String key, Object... values) {
        return both((words, _) -> words.say(key, values));
    }

    private static LocalizedText both(BiFunction<ExportWords, Terms, String> text) {
        return LocalizedText.of(text.apply(new ExportWords(Language.EN), new Terms(Language.EN)),
                text.apply(new ExportWords(Language.KO), new Terms(Language.KO)));
    }
}
