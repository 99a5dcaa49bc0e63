package org.summitatlas.ui.compare;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.summitatlas.export.Sheet;
import org.summitatlas.export.view.ComparisonSheets;
import org.summitatlas.model.Atlas;
import org.summitatlas.model.EntityRef;
import org.summitatlas.query.Scope;
import org.summitatlas.query.comparison.Comparison;
import org.summitatlas.query.comparison.ComparisonArrangement;
import org.summitatlas.query.comparison.ComparisonKind;
import org.summitatlas.query.comparison.ComparisonRow;
import org.summitatlas.query.comparison.ComparisonSuggestion;
import org.summitatlas.ui.Exploration;
import org.summitatlas.ui.Messages;
import org.summitatlas.ui.Place;
import org.summitatlas.ui.Subscriptions;
import org.summitatlas.ui.View;
import org.summitatlas.ui.common.RowsOffer;

/**
 * What is compared, taken from the arrangement of the view, and what can be done with it. It works only while the view
 * is in front.
 */
public final class CompareViewModel {

    /** As many are offered beside a single thing. */
    private static final int OFFERED = 4;

    private final Exploration exploration;
    private final Messages messages;
    private final ReadOnlyObjectWrapper<Compared> compared = new ReadOnlyObjectWrapper<>(Compared.NOTHING);
    private final ReadOnlyObjectWrapper<Optional<EntityRef>> addable = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<ComparisonSuggestion>> suggestions =
            new ReadOnlyObjectWrapper<>(List.of());
    private final Subscriptions subscriptions = new Subscriptions();
    private Optional<Key> shown = Optional.empty();
    private Optional<Wanted> wanted = Optional.empty();

    /** What a comparison depends on; while it is the same nothing is compared anew. */
    private record Key(Atlas atlas, Optional<String> summit, ComparisonArrangement arrangement) {
    }

    /** What suggestions depend on. */
    private record Wanted(Key key, Optional<EntityRef> selection) {
    }

    /** Follows the exploration until {@link #close()}. */
    public CompareViewModel(Exploration exploration, Messages messages) {
        this.exploration = exploration;
        this.messages = messages;
        subscriptions.follow(exploration.placeProperty(), this::show);
    }

    private void show(Place place) {
        if (place.view() != View.COMPARE) {
            return;
        }
        Key key = new Key(exploration.atlas(), place.query().summit(), arrangement(place));
        if (!Optional.of(key).equals(shown)) {
            shown = Optional.of(key);
            compared.set(compare(key.arrangement()));
        }
        addable.set(place.selection().filter(this::canAdd));
        Wanted wish = new Wanted(key, place.selection());
        if (!Optional.of(wish).equals(wanted)) {
            wanted = Optional.of(wish);
            suggestions.set(compared.get().chosen() < 2 ? suggest(place) : List.of());
        }
    }

    private ComparisonArrangement arrangement(Place place) {
        return ComparisonArrangement.parse(place.arrangement(View.COMPARE)).fitting(exploration.wholeAtlas());
    }

    private Compared compare(ComparisonArrangement arrangement) {
        Atlas atlas = exploration.atlas();
        List<EntityRef> notYet = arrangement.things().stream().filter(ref -> !atlas.contains(ref)).toList();
        Optional<ComparisonKind> kind = arrangement.things().stream().findFirst()
                .flatMap(ref -> ComparisonKind.of(exploration.wholeAtlas(), ref));
        Optional<Comparison> comparison = Comparison.of(scope(), arrangement);
        List<ComparisonRow> all = comparison.map(Comparison::rows).orElse(List.of());
        List<ComparisonRow> rows = comparison.map(found -> found.shown(arrangement.differencesOnly()))
                .orElse(List.of());
        return new Compared(kind, comparison, rows, all.size() - rows.size(), arrangement.differencesOnly(), notYet);
    }

    private Scope scope() {
        return exploration.results().scope();
    }

    private List<ComparisonSuggestion> suggest(Place place) {
        List<EntityRef> things = compared.get().things();
        if (things.isEmpty()) {
            return ComparisonSuggestion.of(scope(), place.selection());
        }
        EntityRef one = things.getFirst();
        return ComparisonSuggestion.like(scope(), one).stream().limit(OFFERED)
                .map(other -> new ComparisonSuggestion(ComparisonSuggestion.Reason.LIKE_SELECTED, List.of(one, other)))
                .toList();
    }

    /** Whether a thing can be set beside what is compared. */
    private boolean canAdd(EntityRef ref) {
        Compared now = compared.get();
        Optional<ComparisonKind> kind = ComparisonKind.of(atlas(), ref);
        return kind.isPresent() && !now.isFull() && !now.things().contains(ref)
                && (now.kind().isEmpty() || now.kind().equals(kind));
    }

    /** The things that could be added and that a search finds, the best first. */
    List<EntityRef> find(String typed) {
        return CompareCandidates.find(atlas(), typed, this::canAdd);
    }

    ReadOnlyObjectProperty<Compared> comparedProperty() {
        return compared.getReadOnlyProperty();
    }

    /** What is open in the detail pane, if it can be added. */
    ReadOnlyObjectProperty<Optional<EntityRef>> addableProperty() {
        return addable.getReadOnlyProperty();
    }

    /** What might be compared, while there is nothing yet to compare. */
    ReadOnlyObjectProperty<List<ComparisonSuggestion>> suggestionsProperty() {
        return suggestions.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Place> placeProperty() {
        return exploration.placeProperty();
    }

    Atlas atlas() {
        return exploration.atlas();
    }

    /** What something is called, be it there yet or not. */
    String name(EntityRef ref) {
        return messages.of(exploration.wholeAtlas().name(ref));
    }

    void add(EntityRef ref) {
        arrange(now -> now.with(ref));
    }

    void remove(EntityRef ref) {
        arrange(now -> now.without(ref));
    }

    void compare(List<EntityRef> things) {
        arrange(now -> now.withThings(things));
    }

    void showDifferencesOnly(boolean only) {
        arrange(now -> now.withDifferencesOnly(only));
    }

    private void arrange(UnaryOperator<ComparisonArrangement> change) {
        exploration.change(place ->
                place.withArrangement(View.COMPARE, change.apply(arrangement(place)).toLine()));
    }

    /** Opens something in the detail pane. */
    void open(EntityRef ref) {
        exploration.select(ref);
    }

    /** What is open in the detail pane. */
    Optional<EntityRef> selection() {
        return exploration.place().selection();
    }

    /** Exactly the rows shown. */
    Sheet sheet() {
        return ComparisonSheets.wide(compared.get().comparison().orElseThrow(), compared.get().differencesOnly());
    }

    /** The rows shown, named after what is compared; empty while nothing is. */
    public Optional<RowsOffer> offer() {
        if (compared.get().comparison().isEmpty()) {
            return Optional.empty();
        }
        String ids = compared.get().things().stream().map(EntityRef::id).collect(Collectors.joining("-"));
        return Optional.of(RowsOffer.of("compare-" + ids, messages.text("take.rows.compare"), this::sheet));
    }

    /** Stops following. */
    public void close() {
        subscriptions.close();
    }
}
