package org.summitatlas.query.intersections;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.summitatlas.model.Atlas;
import org.summitatlas.model.Document;
import org.summitatlas.model.ListCompleteness;
import org.summitatlas.model.PartyKind;
import org.summitatlas.model.PublishedFigure;
import org.summitatlas.query.Match;
import org.summitatlas.query.Query;
import org.summitatlas.query.Scope;

/**
 * Which documents are compared: those chosen, else those asked about, else those that most readers would compare.
 *
 * @param query what is asked
 * @param scope what it looks at
 */
public record DocumentSets(Query query, Scope scope) {

    /** A partial list that names this share of a printed total is whole enough to be compared unasked. */
    private static final double MOST_NAMED = 2.0 / 3;

    /** The documents that can be compared, in the order of the dataset. */
    public List<Document> offered() {
        return scope.documents().stream().filter(Document::isEndorsable).toList();
    }

    /** The documents that are compared, in the order of the dataset, at most {@link Intersections#MOST}. */
    public List<Document> compared(Arrangement arrangement) {
        Set<String> asked = asked();
        return Stream.of(enough(arrangement.chosen(), arrangement.chosen().size() == 1),
                        Optional.of(arrangement.held()).filter(this::isHeld).flatMap(held -> enough(held, false)),
                        enough(asked, false))
                .flatMap(Optional::stream).findFirst().orElseGet(this::usual)
                .stream().limit(Intersections.MOST).toList();
    }

    private Set<String> asked() {
        return Stream.concat(query.documents().stream(), query.excluded().stream()).collect(Collectors.toSet());
    }

    /** Those of the documents that are here, unless there are too few of them to compare. */
    private Optional<List<Document>> enough(Collection<String> ids, boolean oneIsEnough) {
        List<Document> here = offered().stream().filter(document -> ids.contains(document.id())).toList();
        return Optional.of(here).filter(found -> found.size() > (oneIsEnough ? 0 : 1));
    }

    /** Whether the query asks about no document, or about a combination of these. */
    private boolean isHeld(List<String> ids) {
        Set<String> outside = ids.stream().filter(id -> !query.documents().contains(id)).collect(Collectors.toSet());
        boolean combines = query.documents().size() == 1 ? query.match() != Match.NONE : query.match() == Match.ALL;
        return asked().isEmpty() || combines && ids.containsAll(query.documents())
                && (query.excluded().isEmpty() || query.excluded().equals(outside));
    }

    private List<Document> usual() {
        List<Document> forStates =
                offered().stream().filter(document -> document.openTo().contains(PartyKind.STATE)).toList();
        if (scope.summit().isPresent()) {
            return forStates.size() > 1 ? forStates : offered();
        }
        return forStates.stream().filter(Document::isOfSeries).filter(this::isWholeEnough).toList();
    }

    private boolean isWholeEnough(Document document) {
        Atlas atlas = scope.atlas();
        return document.list() != ListCompleteness.PARTIAL || document.listTotal().map(atlas::figure)
                .filter(total -> countsCompanies(total) || !document.openTo().contains(PartyKind.COMPANY))
                .filter(total -> atlas.ourCount(total) >= MOST_NAMED * total.value()).isPresent();
    }

    private static boolean countsCompanies(PublishedFigure total) {
        return total.counts().contains(PartyKind.COMPANY);
    }
}
