package org.summitatlas.ui.detail;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.summitatlas.model.EntityKind;
import org.summitatlas.model.EntityRef;
import org.summitatlas.model.State;
import org.summitatlas.ui.Exploration;
import org.summitatlas.ui.Messages;
import org.summitatlas.ui.Place;
import org.summitatlas.ui.Subscriptions;

/** What the pane shows of the present selection, as data, and what can be done from it. */
public final class DetailViewModel {

    private final Exploration exploration;
    private final Pieces pieces;
    private final ReadOnlyObjectWrapper<Detail> detail = new ReadOnlyObjectWrapper<>();
    private final Set<String> open = new HashSet<>();
    private final Subscriptions subscriptions = new Subscriptions();

    /** Follows the exploration until {@link #close()}. */
    public DetailViewModel(Exploration exploration, Messages messages) {
        this.exploration = exploration;
        this.pieces = new Pieces(exploration.atlas(), messages);
        subscriptions.follow(exploration.placeProperty().map(Place::selection), this::show);
    }

    private void show(Optional<EntityRef> selection) {
        detail.set(describe(selection));
    }

    /** The present description. It changes only with what is selected, so a view need not redraw for less. */
    ReadOnlyObjectProperty<Detail> detailProperty() {
        return detail.getReadOnlyProperty();
    }

    Detail detail() {
        return detail.get();
    }

    private Detail describe(Optional<EntityRef> selection) {
        return selection.map(ref -> exploration.atlas().contains(ref) ? known(ref) : unknown(ref))
                .orElseGet(this::nothing);
    }

    private Detail known(EntityRef ref) {
        var atlas = exploration.atlas();
        return switch (ref.kind()) {
            case PARTY -> PartyDetail.of(atlas.party(ref.id()), pieces);
            case PERSON -> PersonDetail.of(atlas.person(ref.id()), pieces);
            case DOCUMENT -> DocumentDetail.of(atlas.document(ref.id()), pieces);
            case SESSION -> SessionDetail.of(atlas.session(ref.id()), pieces);
            case SUMMIT -> SummitDetail.of(atlas.summit(ref.id()), pieces);
            case SOURCE -> SourceDetail.of(atlas.source(ref.id()), pieces);
            case DISAGREEMENT -> DisagreementDetail.of(atlas.disagreement(ref.id()), pieces);
        };
    }

    /** A state outside the dataset can be clicked on the map; anything else only a remembered place can name. */
    private Detail unknown(EntityRef ref) {
        if (ref.kind() == EntityKind.PARTY && State.isCode(ref.id())) {
            return PartyDetail.ofStranger(ref.id(), pieces);
        }
        return new Detail(Optional.of(ref), ref.id(), Optional.empty(), List.of(), Optional.empty(), List.of(),
                List.of(Section.of(pieces.say("missing"), new Block.Prose(pieces.say("missing.hint")))));
    }

    private Detail nothing() {
        return new Detail(Optional.empty(), pieces.say("empty"), Optional.empty(), List.of(), Optional.empty(),
                List.of(), Stream.concat(Stream.of(Section.of("", new Block.Prose(pieces.say("empty.hint")))),
                        SummitDetail.list(pieces).stream()).toList());
    }

    void select(EntityRef ref) {
        exploration.select(ref);
    }

    /** Lets go of what is selected; one can go back to it. */
    void dismiss() {
        exploration.change(Place::withoutSelection);
    }

    /** Whether the reader has opened this part of the present description; going away and back keeps it so. */
    boolean isOpen(String part) {
        return open.contains(key(part));
    }

    void setOpen(String part, boolean shown) {
        if (shown) {
            open.add(key(part));
        } else {
            open.remove(key(part));
        }
    }

    private String key(String part) {
        return detail().ref().map(EntityRef::toString).orElse("") + " " + part;
    }

    /** Stops following the exploration. */
    public void close() {
        subscriptions.close();
    }
}
