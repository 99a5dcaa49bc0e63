package org.summitatlas;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.summitatlas.export.ExportFailure.Reason;
import org.summitatlas.model.Capacity;
import org.summitatlas.model.Confidence;
import org.summitatlas.model.DocumentKind;
import org.summitatlas.model.DocumentScope;
import org.summitatlas.model.EndorsementStatus;
import org.summitatlas.model.EnumWord;
import org.summitatlas.model.FigureBound;
import org.summitatlas.model.FollowThrough;
import org.summitatlas.model.InstituteStage;
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
import org.summitatlas.query.Match;
import org.summitatlas.query.SampleAtlas;
import org.summitatlas.query.TableId;
import org.summitatlas.query.Tables;
import org.summitatlas.ui.ThemeChoice;
import org.summitatlas.ui.facet.FacetViewModel.Kind;

/** The message keys that no line of code names whole, since it puts them together from a prefix and a word. */
final class KeysPutTogether {

    /** Every enum whose constants the screen shows in words. */
    static final List<Class<? extends Enum<?>>> TERMS = List.of(Standing.class, EndorsementStatus.class,
            Confidence.class, PartyKind.class, DocumentKind.class, Theme.class, Capacity.class, Mode.class, Outcome.class,
            SessionFormat.class, SourceKind.class, Relation.class, ThemeChoice.class, DocumentScope.class,
            ListCompleteness.class, SessionKind.class, SummitStatus.class, FollowThrough.class, InstituteStage.class,
            FigureBound.class, RatificationForm.class, Agreement.class);

    private KeysPutTogether() {
    }

    /** A key for each constant. */
    static <E extends Enum<?>> Stream<String> of(String prefix, Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).map(constant -> prefix + EnumWord.of(constant));
    }

    /** Those of the window. */
    static Stream<String> ofMessages() {
        return Stream.of(
                TERMS.stream().flatMap(type -> of("term." + type.getSimpleName().toLowerCase(Locale.ROOT) + ".", type)),
                of("export.failed.", Reason.class), of("facets.", Kind.class), of("table.", TableId.class),
                of("facets.followed.", FollowThrough.class),
                of("match.", Match.class), of("match.", Match.class).map(key -> key + ".accessible"),
                new Tables(SampleAtlas.atlas()).all().stream().flatMap(table -> table.columns().stream())
                        .filter(column -> column.title().isEmpty()).map(column -> "column." + column.id()),
                Stream.of("no-party", "filtered-out").map(tone -> "map.status." + tone),
                Stream.of("date.day", "date.month", "date.year")).flatMap(keys -> keys);
    }

    /** Those of the sentences about a query. */
    static Stream<String> ofWords() {
        return Stream.of(of("standing.word.", Standing.class), of("confidence.", Confidence.class),
                of("followed.", FollowThrough.class),
                Stream.of("list.and", "list.or", "list.nor"),
                Stream.of("sentence.", "nothing.").flatMap(form -> Stream.of(form + "plain", form + "documents", form + "search")),
                Stream.of("endorsed.", "standing.").flatMap(form ->
                        Stream.concat(of(form, Match.class), Stream.of(form + "none.one")))).flatMap(keys -> keys);
    }
}
