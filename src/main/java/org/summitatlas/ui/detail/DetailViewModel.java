package org.summitatlas.ui.detail;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.summitatlas.export.citation.Citation;
import org.summitatlas.export.citation.Citations;
import org.summitatlas.model.Atlas;
import org.summitatlas.model.EntityKind;
import org.summitatlas.model.EntityRef;
import org.summitatlas.model.Evidence;
import org.summitatlas.model.LocalizedText;
import org.summitatlas.model.State;
import org.summitatlas.ui.Exploration;
import org.summitatlas.ui.Messages;
import org.summitatlas.ui.Place;
import org.summitatlas.ui.Subscriptions;

/** What the pane shows of the present selection, as data, and what can be done from it. */
public final class DetailViewModel {

    private final Exploration exploration;
    private final Messages messages;
    private final NotYet notYet;
    private final ReadOnlyObjectWrapper<Detail> detail = new ReadOnlyObjectWrapper<>();
    private final Set<String> open = new HashSet<>();
    private final Subscriptions subscriptions = new Subscriptions();

    /** Follows the exploration until {@link #close()}. */
    public DetailViewModel(Exploration exploration, Messages messages) {
        this.exploration = exploration;
        this.messages = messages;
        this.notYet = new NotYet(exploration.wholeAtlas());
        subscriptions.follow(exploration.placeProperty().map(Asked::of), this::show);
    }

    /** What the description depends on. */
    private record Asked(Optional<EntityRef> selection, Optional<LocalDate> day) {
        static Asked of(Place place) {
            return new Asked(place.selection(), place.query().asOf());
        }
    }

    private void show(Asked asked) {
        detail.set(describe(asked.selection, asked.day));
    }

    /** The present description. It changes with what is selected and the day, so a view need not redraw for less. */
    ReadOnlyObjectProperty<Detail> detailProperty() {
        return detail.getReadOnlyProperty();
    }

    Detail detail() {
        return detail.get();
    }

    private Detail describe(Optional<EntityRef> selection, Optional<LocalDate> day) {
        Pieces pieces = new Pieces(exploration.atlas(), messages);
        if (selection.isEmpty()) {
            return nothing(pieces);
        }
        EntityRef ref = selection.get();
        if (exploration.atlas().contains(ref)) {
            return known(ref, pieces);
        }
        return day.isPresent() && exploration.wholeAtlas().contains(ref)
                ? notYet.detail(ref, day.get(), new Pieces(exploration.wholeAtlas(), messages)) : unknown(ref, pieces);
    }

    private static Detail known(EntityRef ref, Pieces pieces) {
        Atlas atlas = pieces.atlas();
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
    private static Detail unknown(EntityRef ref, Pieces pieces) {
        if (ref.kind() == EntityKind.PARTY && State.isCode(ref.id())) {
            return PartyDetail.ofStranger(ref.id(), pieces);
        }
        return new Detail(Optional.of(ref), ref.id(), Optional.empty(), List.of(), Optional.empty(), List.of(),
                List.of(Section.of(pieces.say("missing"), new Block.Prose(pieces.say("missing.hint")))));
    }

    private static Detail nothing(Pieces pieces) {
        return new Detail(Optional.empty(), pieces.say("empty"), Optional.empty(), List.of(), Optional.empty(),
                List.of(), Stream.concat(Stream.of(Section.of("", new Block.Prose(pieces.say("empty.hint")))),
                        SummitDetail.list(pieces).stream()).toList());
    }

    /** How to cite what the pane shows; empty where it is no publication. */
    List<Citation> citations() {
        Atlas whole = exploration.wholeAtlas();
        return detail().ref().filter(whole::contains).map(ref -> switch (ref.kind()) {
            case DOCUMENT -> Citations.ofDocument(whole, whole.document(ref.id()));
            case SOURCE -> Citations.ofSources(whole.data().info(), List.of(whole.source(ref.id())));
            case PARTY, PERSON, SESSION, SUMMIT, DISAGREEMENT -> List.<Citation>of();
        }).orElse(List.of());
    }

    /**
     * How to cite a fact.
     *
     * @param evidence where it is printed
     * @param subject  what the pane calls it
     */
    List<Citation> citations(List<Evidence> evidence, String subject) {
        return Citations.ofEvidence(exploration.wholeAtlas(), evidence,
                LocalizedText.of(messages.text("detail.cite.subject", detail().title(), subject)));
    }

    void select(EntityRef ref) {
        exploration.select(ref);
    }

    /** Shows everything as of a day; if empty, all that is known. */
    void goTo(Optional<LocalDate> day) {
        exploration.ask(query -> query.withAsOf(day));
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
