package org.summitatlas;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.summitatlas.export.ExportFailure.Reason;
import org.summitatlas.export.ExportFormat;
import org.summitatlas.export.citation.CitationFormat;
import org.summitatlas.export.pack.PackFile;
import org.summitatlas.export.picture.PictureFormat;
import org.summitatlas.export.picture.PictureTheme;
import org.summitatlas.model.Capacity;
import org.summitatlas.model.Confidence;
import org.summitatlas.model.DocumentKind;
import org.summitatlas.model.DocumentScope;
import org.summitatlas.model.EndorsementStatus;
import org.summitatlas.model.EntityKind;
import org.summitatlas.model.EnumWord;
import org.summitatlas.model.FigureBound;
import org.summitatlas.model.FollowThrough;
import org.summitatlas.model.InstituteStage;
import org.summitatlas.model.Language;
import org.summitatlas.model.ListCompleteness;
import org.summitatlas.model.Mode;
import org.summitatlas.model.Outcome;
import org.summitatlas.model.PartyKind;
import org.summitatlas.model.RatificationForm;
import org.summitatlas.model.Relation;
import org.summitatlas.model.SessionFormat;
import org.summitatlas.model.SessionKind;
import org.summitatlas.model.SourceKind;
import org.summitatlas.model.Standing;
import org.summitatlas.model.SummitStatus;
import org.summitatlas.model.Theme;
import org.summitatlas.query.Agreement;
import org.summitatlas.query.Feature;
import org.summitatlas.query.Field;
import org.summitatlas.query.Match;
import org.summitatlas.query.SampleAtlas;
import org.summitatlas.query.TableId;
import org.summitatlas.query.Tables;
import org.summitatlas.query.comparison.ComparisonAspect;
import org.summitatlas.query.comparison.ComparisonKind;
import org.summitatlas.query.comparison.ComparisonSuggestion;
import org.summitatlas.query.comparison.ComparisonTopic;
import org.summitatlas.query.comparison.ComparisonValue.Concern;
import org.summitatlas.query.comparison.ComparisonValue.Presence;
import org.summitatlas.query.intersections.BarOrder;
import org.summitatlas.query.intersections.Intersections.Reading;
import org.summitatlas.query.language.QueryProblem;
import org.summitatlas.query.matrix.MatrixBlock;
import org.summitatlas.query.matrix.MatrixOrder;
import org.summitatlas.query.timeline.TimelineKind;
import org.summitatlas.query.timeline.TimelineLane;
import org.summitatlas.ui.ThemeChoice;
import org.summitatlas.ui.View;
import org.summitatlas.ui.ViewFile;
import org.summitatlas.ui.facet.Choice;
import org.summitatlas.ui.facet.FacetViewModel.Kind;
import org.summitatlas.ui.take.Taken;

/** The message keys that no line of code names whole, since it puts them together from a prefix and a word. */
final class KeysPutTogether {

    /** Every enum whose constants the screen shows in words. */
    static final List<Class<? extends Enum<?>>> TERMS = List.of(Standing.class, EndorsementStatus.class,
            Confidence.class, PartyKind.class, DocumentKind.class, Theme.class, Capacity.class, Mode.class, Outcome.class,
            SessionFormat.class, SourceKind.class, Relation.class, ThemeChoice.class, DocumentScope.class,
            ListCompleteness.class, SessionKind.class, SummitStatus.class, FollowThrough.class, InstituteStage.class,
            FigureBound.class, RatificationForm.class, Agreement.class, ComparisonTopic.class,
            ComparisonAspect.class, Presence.class, Concern.class);

    private KeysPutTogether() {
    }

    /** A key for each constant. */
    static <E extends Enum<?>> Stream<String> of(String prefix, Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).map(constant -> prefix + EnumWord.of(constant));
    }

    /** Those of the window. */
    static Stream<String> ofMessages() {
        return Stream.of(
                of("export.failed.", Reason.class), of("facets.", Kind.class), of("table.", TableId.class),
                of("facets.followed.", FollowThrough.class),
                of("compare.reason.", ComparisonSuggestion.Reason.class), of("compare.add.", ComparisonKind.class),
                of("match.", Match.class), of("match.", Match.class).map(key -> key + ".accessible"),
                of("view.", View.class), of("view.", View.class).map(key -> key + ".accessible"),
                of("detail.cite.as.", CitationFormat.class),
                of("matrix.by.", MatrixOrder.By.class).filter(key -> !key.endsWith("document")),
                of("matrix.direction.", MatrixOrder.By.class).flatMap(key -> Stream.of(key, key + ".reversed")),
                of("facets.choice.", Choice.State.class), of("facets.menu.", Choice.State.class), of("field.", Field.class),
                of("query-box.problem.", QueryProblem.Kind.class),
                of("search.kind.", PartyKind.class),
                Arrays.stream(EntityKind.values()).filter(kind -> kind != EntityKind.PARTY)
                        .map(kind -> "search.kind." + kind.word()),
                of("command.language-", Language.class),
                Stream.of("clear", "undo", "redo", "keep-view", "copy-view", "save-view", "open-view",
                                "copy-picture", "copy-sentence", "all-summits")
                        .map(id -> "command." + id),
                of("keep.file.", ViewFile.Reason.class),
                of("command.take-", Taken.class), of("take.", Taken.class),
                Stream.of("take.save.pack", "take.save.data"),
                of("take.format.", ExportFormat.class).flatMap(key -> Stream.of(key, key + ".hint")),
                of("take.picture.", PictureFormat.class), of("take.theme.", PictureTheme.class),
                of("take.citation.", CitationFormat.class),
                Stream.of("map", "matrix", "matrix-long", "intersections", "intersections-long", "timeline",
                        "timeline-links", "compare", "compare-long").map(rows -> "take.rows." + rows),
                of("intersections.", Reading.class), of("intersections.by-", BarOrder.class),
                Stream.concat(of("intersections.", Reading.class), of("intersections.by-", BarOrder.class))
                        .map(key -> key + ".accessible"),
                Stream.of("month", "year", "both").flatMap(known -> Stream.of("asof.vague." + known, "asof.vague." + known + ".brief"))).flatMap(keys -> keys);
    }

    /** Those that window and exports share. */
    static Stream<String> ofTerms() {
        return Stream.of(
                TERMS.stream().flatMap(type -> of("term." + type.getSimpleName().toLowerCase(Locale.ROOT) + ".", type)),
                new Tables(SampleAtlas.atlas()).all().stream().flatMap(table -> table.columns().stream())
                        .filter(column -> column.title().isEmpty()).map(column -> "column." + column.id()),
                Stream.of("date.day", "date.month", "date.year")).flatMap(keys -> keys);
    }

    /** Those of the sentences about a query. */
    static Stream<String> ofWords() {
        return Stream.of(of("standing.word.", Standing.class), of("confidence.", Confidence.class),
                of("mode.", Mode.class), of("mode.word.", Mode.class), of("outcome.", Outcome.class), of("capacity.", Capacity.class),
                of("feature.", Feature.class), of("framework.", FollowThrough.class),
                of("match.", Match.class), of("kind.", PartyKind.class), of("noun.", PartyKind.class),
                Stream.of("list.and", "list.or", "list.nor"),
                Stream.of("sentence.", "nothing.", "title.").flatMap(form -> Stream.of(form + "plain", form + "claims")),
                Stream.of("clauses.and", "clauses.choice").flatMap(key -> Stream.of(key, key + ".last")),
                of("endorsed.", Match.class), Stream.of("endorsed.none.one", "endorsed.not", "endorsed.not.one"),
                Stream.of("endorsed.any", "endorsed.all").flatMap(form ->
                        Stream.of(".but", ".but.one", ".but.unknown", ".sure").map(form::concat)),
                Stream.concat(of("standing.", Match.class), Stream.of("standing.none.one", "standing.never"))
                        .flatMap(key -> Stream.of(key, key + ".sure")),
                Stream.concat(of("being.framework.", FollowThrough.class),
                                Stream.of("attended", "attendance", "saying", "being.kind", "being.group", "being.has",
                                        "being.party", "being.person", "being.source", "being.summit"))
                        .flatMap(key -> Stream.of(key, key + ".not")),
                Stream.of("being.framework.any"), Stream.of("attended.", "attendance.")
                        .flatMap(way -> Stream.of(way + "mode", way + "capacity"))).flatMap(keys -> keys);
    }

    /** Those of pictures and citations. */
    static Stream<String> ofExported() {
        return Stream.of(
                of("timeline.lane.", TimelineLane.class), of("timeline.kind.", TimelineKind.class), of("pack.file.", PackFile.class),
                Stream.of("day", "week", "month", "quarter").map(unit -> "timeline.tick." + unit),
                of("matrix.sorted.", MatrixOrder.By.class).flatMap(key -> Stream.of(key, key + ".reversed")),
                Stream.of("matrix.sorted.like", "matrix.sorted.like.reversed"),
                of("matrix.block.", MatrixBlock.Side.class), of("matrix.others.", PartyKind.class),
                of("intersections.reading.", Reading.class), of("intersections.sentence.", Reading.class),
                Stream.of("intersections.sentence.all"), of("intersections.subject.", Reading.class),
                of("intersections.subject.", Reading.class).map(key -> key + ".of"),
                of("intersections.outside.", Reading.class))
                .flatMap(keys -> keys);
    }
}
