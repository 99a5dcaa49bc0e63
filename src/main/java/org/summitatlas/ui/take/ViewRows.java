package org.summitatlas.ui.take;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.summitatlas.export.Sheet;
import org.summitatlas.export.view.ComparisonSheets;
import org.summitatlas.export.view.IntersectionSheets;
import org.summitatlas.export.view.MapSheets;
import org.summitatlas.export.view.MatrixSheets;
import org.summitatlas.export.view.TimelineSheets;
import org.summitatlas.model.Atlas;
import org.summitatlas.model.EntityRef;
import org.summitatlas.model.Language;
import org.summitatlas.query.Results;
import org.summitatlas.query.comparison.Comparison;
import org.summitatlas.query.comparison.ComparisonArrangement;
import org.summitatlas.ui.common.RowsOffer;
import org.summitatlas.ui.common.ShownView;

/** The rows in which a view can be told, as it stands. */
final class ViewRows {

    private final TakeTools tools;
    private final ShownView shown;
    private final Results results;
    private final Atlas whole;

    private ViewRows(TakeTools tools) {
        this.tools = tools;
        shown = ShownView.of(tools.exploration().place());
        results = tools.exploration().results();
        whole = tools.exploration().wholeAtlas();
    }

    /** Those of the view in front. */
    static List<RowsOffer> of(TakeTools tools) {
        return new ViewRows(tools).offers();
    }

    private List<RowsOffer> offers() {
        Language reader = tools.messages().language();
        String line = shown.arrangement();
        return switch (shown.view()) {
            case MAP -> List.of(offer("map", () -> MapSheets.of(results, whole, shown.colour())));
            case MATRIX -> List.of(offer("matrix", () -> MatrixSheets.wide(results, line, reader)),
                    offer("matrix-long", () -> MatrixSheets.longForm(results, line, reader)));
            case INTERSECTIONS -> List.of(offer("intersections", () -> IntersectionSheets.wide(results, line, reader)),
                    offer("intersections-long", () -> IntersectionSheets.longForm(results, line, reader)));
            case TIMELINE -> List.of(offer("timeline", () -> TimelineSheets.of(results, line)),
                    offer("timeline-links", () -> TimelineSheets.links(results, line)));
            case COMPARE -> comparison(ComparisonArrangement.parse(line).fitting(whole));
        };
    }

    private List<RowsOffer> comparison(ComparisonArrangement arrangement) {
        Optional<Comparison> comparison = Comparison.of(results.scope(), arrangement);
        return comparison.map(one -> List.of(
                compared(one, "compare", "", () -> ComparisonSheets.wide(one, arrangement.differencesOnly())),
                compared(one, "compare-long", "-long", () ->
                        ComparisonSheets.longForm(one, arrangement.differencesOnly(), results))))
                .orElse(List.of());
    }

    private RowsOffer compared(Comparison comparison, String form, String ending, Supplier<Sheet> sheet) {
        String ids = comparison.things().stream().map(EntityRef::id).collect(Collectors.joining("-"));
        return RowsOffer.of("compare-" + ids + ending, tools.text("take.rows." + form), sheet);
    }

    private RowsOffer offer(String word, Supplier<Sheet> sheet) {
        return RowsOffer.of(word, tools.text("take.rows." + word), sheet);
    }
}
