package org.summitatlas.ui.take;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.summitatlas.ui.common.TakeChoices;

/**
 * One of several things that are taken away as text, made in the background and looked at before.
 *
 * @param <T> what there is to choose from
 * @param <M> what is made of it
 */
abstract class TextPageModel<T, M> implements TakePageModel {

    private final TakeTools tools;
    private final Draft<M> draft;
    private final ReadOnlyObjectWrapper<Told> told = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<String> preview = new ReadOnlyObjectWrapper<>("");
    private final ReadOnlyObjectWrapper<List<T>> offers = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<T>> chosen = new ReadOnlyObjectWrapper<>(Optional.empty());

    TextPageModel(TakeTools tools) {
        this.tools = tools;
        draft = new Draft<>(tools.tasks());
        draft.stateProperty().subscribe(this::tell);
    }

    private void tell(Draft.State<M> state) {
        made().map(this::text).ifPresent(preview::set);
        told.set(switch (state) {
            case Draft.Working<M> _ -> notYet("take.working");
            case Draft.Failed<M> _ -> notYet("take.failed");
            case Draft.Ready<M>(M made) -> told(made);
        });
    }

    private Told notYet(String why) {
        return new Told(tools.text(why), tools.text("take.save"), false);
    }

    /** The work that makes it in the way chosen, good on any thread. */
    abstract Callable<M> work(T offer, TakeChoices how);

    /** What is said of it once it is made. */
    abstract Told told(M made);

    /** How its text begins, or all of it. */
    abstract String text(M made);

    TakeTools tools() {
        return tools;
    }

    /** Offers these, of which the first is chosen. */
    void offer(List<T> all) {
        offers.set(List.copyOf(all));
        choose(offers.get().getFirst());
    }

    /** What there is to choose from. */
    ReadOnlyObjectProperty<List<T>> offersProperty() {
        return offers.getReadOnlyProperty();
    }

    /** What is wanted of it; empty before the card was ever open. */
    ReadOnlyObjectProperty<Optional<T>> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    void choose(T offer) {
        chosen.set(Optional.of(offer));
        make();
    }

    TakeChoices choices() {
        return tools.choices();
    }

    void choose(UnaryOperator<TakeChoices> change) {
        tools.choose(change);
        make();
    }

    private void make() {
        TakeChoices how = choices();
        chosen.get().ifPresent(offer -> draft.wish(work(offer, how)));
    }

    /** What was made, once it is there. */
    Optional<M> made() {
        return draft.stateProperty().get() instanceof Draft.Ready<M>(M made) ? Optional.of(made) : Optional.empty();
    }

    @Override
    public ReadOnlyObjectProperty<Told> toldProperty() {
        return told.getReadOnlyProperty();
    }

    /** The text to look at; that of before until another is made. */
    ReadOnlyObjectProperty<String> previewProperty() {
        return preview.getReadOnlyProperty();
    }
}
