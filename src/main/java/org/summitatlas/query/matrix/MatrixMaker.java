package org.summitatlas.query.matrix;

import java.text.CollationKey;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.summitatlas.model.Atlas;
import org.summitatlas.model.Document;
import org.summitatlas.model.Group;
import org.summitatlas.model.Language;
import org.summitatlas.model.Party;
import org.summitatlas.model.PartyKind;
import org.summitatlas.model.Standing;
import org.summitatlas.query.Results;

/** Makes a {@link Matrix} of what a query found, for readers of one language. Used on one thread. */
public final class MatrixMaker {

    static final Comparator<Document> SERIES_FIRST = Comparator.comparing((Document document) ->
            !document.isOfSeries()).thenComparing(Document::date);

    private final Language language;
    private final Collator collator;
    /** Names are put in order at every key typed, and comparing them letter by letter is slow. */
    private final Map<String, CollationKey> alphabet = new HashMap<>();

    public MatrixMaker(Language language) {
        this.language = language;
        collator = Collator.getInstance(language.locale());
    }

    /** @param like id of the party to which others may be similar; a block that lacks it is ordered without it */
    public Matrix make(Results results, MatrixOrder order, Optional<String> like) {
        return new Matrix(Arrays.stream(MatrixBlock.Side.values())
                .map(side -> block(side, results, order, like))
                .filter(block -> !block.rows().isEmpty() && !block.columns().isEmpty())
                .toList());
    }

    private MatrixBlock block(MatrixBlock.Side side, Results results, MatrixOrder order, Optional<String> like) {
        Atlas atlas = results.tables().atlas();
        List<Document> columns = results.scope().documents().stream().filter(side::holds).sorted(SERIES_FIRST).toList();
        List<MatrixRow> byName = results.parties().stream().filter(side::holds)
                .sorted(Comparator.comparing(this::key)).map(party -> row(atlas, party, columns)).toList();
        if (order.by() == MatrixOrder.By.GROUP) {
            List<MatrixSection> sections = sections(atlas, byName, order.reversed());
            List<MatrixRow> rows = sections.stream().flatMap(section -> section.rows().stream()).toList();
            return new MatrixBlock(side, columns, rows, sections);
        }
        return new MatrixBlock(side, columns, ordered(byName, columns, order, like), List.of());
    }

    private CollationKey key(Party party) {
        return alphabet.computeIfAbsent(party.name(language), collator::getCollationKey);
    }

    private static MatrixRow row(Atlas atlas, Party party, List<Document> columns) {
        List<Standing> standings = columns.stream().map(document -> atlas.standing(party, document)).toList();
        int endorsed = 0;
        int open = 0;
        for (int index = 0; index < columns.size(); index++) {
            if (columns.get(index).isOfSeries() && columns.get(index).isOpenTo(party)) {
                open++;
                endorsed += standings.get(index).isEndorser() ? 1 : 0;
            }
        }
        return new MatrixRow(party, standings, endorsed, open);
    }

    private static List<MatrixRow> ordered(List<MatrixRow> byName, List<Document> columns, MatrixOrder order,
                                           Optional<String> like) {
        return switch (order.by()) {
            case NAME, GROUP -> order.reversed() ? byName.reversed() : byName;
            case COUNT -> sorted(byName, Comparator.comparingInt(row -> -row.endorsed()), order);
            case DOCUMENT -> IntStream.range(0, columns.size()).boxed()
                    .filter(index -> order.document().filter(columns.get(index).id()::equals).isPresent()).findFirst()
                    .map(index -> sorted(byName, Comparator.comparing(row -> row.standings().get(index)), order))
                    .orElse(byName);
            case SIMILARITY -> {
                List<MatrixRow> alike = like
                        .flatMap(id -> byName.stream().filter(row -> row.party().id().equals(id)).findFirst())
                        .map(row -> MatrixSimilarity.towards(row, byName))
                        .orElseGet(() -> MatrixSimilarity.seriated(byName));
                yield order.reversed() ? alike.reversed() : alike;
            }
        };
    }

    /** Sorting is stable, so ties stay in the order of the alphabet in either direction. */
    private static List<MatrixRow> sorted(List<MatrixRow> byName, Comparator<MatrixRow> by, MatrixOrder order) {
        return byName.stream().sorted(order.reversed() ? by.reversed() : by).toList();
    }

    private static List<MatrixSection> sections(Atlas atlas, List<MatrixRow> byName, boolean reversed) {
        Map<String, Group> first = new HashMap<>();
        atlas.data().groups().forEach(group -> group.members().forEach(id -> first.putIfAbsent(id, group)));
        List<MatrixSection> sections = new ArrayList<>();
        for (PartyKind kind : PartyKind.values()) {
            List<MatrixRow> ofKind = byName.stream().filter(row -> row.party().kind() == kind).toList();
            Stream.concat(atlas.data().groups().stream().map(Optional::of), Stream.of(Optional.<Group>empty()))
                    .map(group -> new MatrixSection(group, kind, ofKind.stream()
                            .filter(row -> Optional.ofNullable(first.get(row.party().id())).equals(group)).toList()))
                    .filter(section -> !section.rows().isEmpty())
                    .forEach(sections::add);
        }
        return reversed ? sections.reversed() : sections;
    }
}
