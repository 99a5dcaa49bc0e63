package org.summitatlas.export.pack;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.summitatlas.export.Sheet;
import org.summitatlas.export.citation.Citations;
import org.summitatlas.model.Atlas;
import org.summitatlas.model.Attendance;
import org.summitatlas.model.Disagreement;
import org.summitatlas.model.Document;
import org.summitatlas.model.Endorsement;
import org.summitatlas.model.Evidence;
import org.summitatlas.model.Framework;
import org.summitatlas.model.Institute;
import org.summitatlas.model.Party;
import org.summitatlas.model.Person;
import org.summitatlas.model.PublishedFigure;
import org.summitatlas.model.Session;
import org.summitatlas.model.Source;
import org.summitatlas.model.Standing;
import org.summitatlas.model.Summit;
import org.summitatlas.query.Cell;
import org.summitatlas.query.Cells;
import org.summitatlas.query.Results;

/** The facts behind the rows of any table, and the sheet in which each of them stands once for each of its sources. */
final class RowGrounds {

    /** The columns that together tell a row of the sheet from most others. */
    static final List<String> KEYS = List.of("fact", "party", "source_id");

    private static final List<String> HEADER = List.of("fact", "party", "document", "source_id", "title", "publisher",
            "url", "locator", "printed_as", "confidence");

    private final Results results;
    private final Atlas atlas;
    private final Set<String> documents;

    /** @param documents ids of the documents of which the table tells where the parties stand */
    RowGrounds(Results results, Set<String> documents) {
        this.results = results;
        this.atlas = results.tables().atlas();
        this.documents = documents;
    }

    /** What rows of a table rest on, in their order. */
    Sheet sheet(List<?> rows) {
        return new Sheet(HEADER, rows.stream().flatMap(this::behind).distinct()
                .flatMap(ground -> ground.fact().evidence().stream().map(item -> cells(ground, item)))
                .distinct().toList());
    }

    /** The sources behind rows, the one with most facts first; of rows that are sources, themselves. */
    List<Source> sources(List<?> rows) {
        return Stream.concat(
                Citations.sourcesOf(atlas, rows.stream().flatMap(this::behind).distinct().map(Ground::fact)).stream(),
                rows.stream().filter(Source.class::isInstance).map(Source.class::cast)).toList();
    }

    private List<Cell> cells(Ground ground, Evidence item) {
        Source source = atlas.source(item.source());
        return List.of(Cells.text(ground.name().toString()), Cells.text(ground.party()), Cells.text(ground.document()),
                Cells.text(source.id()), Cells.text(source.title()), Cells.text(source.publisher()),
                Cells.text(source.url()), Cells.text(item.locator().en()), Cells.text(item.printedAs()),
                new Cell.Term(item.confidence()));
    }

    private Stream<Ground> behind(Object row) {
        return switch (row) {
            case Party party -> behind(party);
            case Person person -> Stream.concat(Stream.of(Ground.of(person)),
                    atlas.attendancesOf(person).stream().map(Ground::of));
            case Document document -> Stream.of(Stream.of(Ground.of(document, Optional.empty())),
                    atlas.endorsementsOf(document).stream().flatMap(Ground::of),
                    atlas.figuresOf(document).stream().map(Ground::of)).flatMap(grounds -> grounds);
            case Summit summit -> Stream.of(Ground.of(summit));
            case Session session -> Stream.concat(Stream.of(Ground.of(session)),
                    atlas.attendancesAt(session).stream().map(Ground::of));
            case Endorsement item -> Ground.of(item);
            case Attendance item -> Stream.of(Ground.of(item));
            case Framework item -> Stream.of(Ground.of(item));
            case PublishedFigure figure -> Stream.of(Ground.of(figure));
            case Institute institute -> Ground.of(institute);
            case Disagreement disagreement -> Ground.of(disagreement);
            case Source _ -> Stream.of();
            default -> throw new IllegalArgumentException("no table has rows such as " + row);
        };
    }

    /** What a party did, what it has part in where the query looks, and the lists that are silent about it. */
    private Stream<Ground> behind(Party party) {
        return Stream.of(
                        atlas.endorsementsBy(party).stream().flatMap(Ground::of),
                        atlas.data().documents().stream().filter(document -> documents.contains(document.id()))
                                .filter(document -> isSilent(document, party))
                                .map(document -> Ground.of(document, Optional.of(party.id()))),
                        atlas.attendancesFor(party).stream().filter(results.scope()::holds).map(Ground::of),
                        atlas.frameworksOf(party).stream().map(Ground::of))
                .flatMap(grounds -> grounds);
    }

    private boolean isSilent(Document document, Party party) {
        return atlas.endorsement(party.id(), document.id()).isEmpty()
                && atlas.standing(party, document) != Standing.NOT_ELIGIBLE;
    }
}
