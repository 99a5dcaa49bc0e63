package org.summitatlas.ui.matrix;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.summitatlas.export.view.MatrixSheets;
import org.summitatlas.model.Document;
import org.summitatlas.model.EntityKind;
import org.summitatlas.model.EntityRef;
import org.summitatlas.query.Results;
import org.summitatlas.query.matrix.Matrix;
import org.summitatlas.query.matrix.MatrixArrangement;
import org.summitatlas.query.matrix.MatrixMaker;
import org.summitatlas.query.matrix.MatrixOrder;
import org.summitatlas.query.matrix.MatrixRow;
import org.summitatlas.ui.Exploration;
import org.summitatlas.ui.Messages;
import org.summitatlas.ui.Place;
import org.summitatlas.ui.Subscriptions;
import org.summitatlas.ui.View;
import org.summitatlas.ui.common.RowsOffer;

/** The matrix as data: the parties found against the documents looked at, and what its keys and clicks do. */
public final class MatrixViewModel {

    private final Exploration exploration;
    private final Messages messages;
    private final MatrixMaker maker;
    private final ReadOnlyObjectWrapper<MatrixPicture> picture = new ReadOnlyObjectWrapper<>(MatrixPicture.EMPTY);
    private final Subscriptions subscriptions = new Subscriptions();
    /** What the matrix shown was made of: opening something must not make it again. */
    private Results madeOf;
    private Optional<String> madeLike = Optional.empty();

    public MatrixViewModel(Exploration exploration, Messages messages) {
        this.exploration = exploration;
        this.messages = messages;
        maker = new MatrixMaker(messages.language());
        subscriptions.follow(exploration.placeProperty(), place -> {
            if (place.view() == View.MATRIX) {
                show(place);
            }
        });
    }

    private void show(Place place) {
        MatrixOrder order = MatrixOrder.parse(place.arrangement(View.MATRIX));
        Optional<String> like = order.by() == MatrixOrder.By.SIMILARITY ? selectedParty(place) : Optional.empty();
        MatrixPicture now = picture.get();
        boolean isSame = exploration.results() == madeOf && order.equals(now.order()) && like.equals(madeLike);
        Matrix matrix = isSame ? now.matrix() : maker.make(exploration.results(), order, like);
        madeOf = exploration.results();
        madeLike = like;
        picture.set(new MatrixPicture(matrix, order, isSame ? now.lines() : MatrixPicture.lines(matrix),
                place.query().documents(), place.query().excluded(), place.selection()));
    }

    private static Optional<String> selectedParty(Place place) {
        return place.selection().filter(ref -> ref.kind() == EntityKind.PARTY).map(EntityRef::id);
    }

    ReadOnlyObjectProperty<MatrixPicture> pictureProperty() {
        return picture.getReadOnlyProperty();
    }

    MatrixPicture picture() {
        return picture.get();
    }

    Exploration exploration() {
        return exploration;
    }

    MatrixWords words() {
        return new MatrixWords(exploration.atlas(), messages);
    }

    /** Orders the rows by something, or turns the order round where it is by that already. */
    void order(MatrixOrder next) {
        arrange(picture.get().order().chosen(next));
    }

    /** Orders the rows by something, in its own direction. */
    void arrange(MatrixOrder next) {
        exploration.change(place -> place.withArrangement(View.MATRIX, next.toLine()));
    }

    /** Orders by what heads a column and, if that is a document, opens it, in one step. */
    void orderBy(MatrixSpot head) {
        List<Document> columns = picture.get().lines().get(head.line()).block().columns();
        if (head.column() == MatrixSpot.NAME) {
            order(MatrixOrder.by(MatrixOrder.By.NAME));
        } else if (head.column() == columns.size()) {
            order(MatrixOrder.by(MatrixOrder.By.COUNT));
        } else {
            Document document = columns.get(head.column());
            MatrixOrder next = picture.get().order().chosen(MatrixOrder.byDocument(document.id()));
            exploration.change(place ->
                    place.withArrangement(View.MATRIX, next.toLine()).withSelection(document.ref()));
        }
    }

    /** Opens the party of a row or the document of a column; where neither is meant, orders by the column. */
    void open(MatrixSpot spot) {
        MatrixLine line = picture.get().lines().get(spot.line());
        switch (line) {
            case MatrixLine.Row(_, var row) -> exploration.select(row.party().ref());
            case MatrixLine.Head(var block) when isDocument(spot) ->
                    exploration.select(block.columns().get(spot.column()).ref());
            case MatrixLine.Head _ -> orderBy(spot);
            case MatrixLine.Section _ -> { }
        }
    }

    /** The short title of a document that rows are ordered by, be it known on the day asked about or not. */
    String title(String document) {
        EntityRef ref = EntityKind.DOCUMENT.ref(document);
        return exploration.wholeAtlas().contains(ref) ? messages.of(exploration.wholeAtlas().name(ref)) : document;
    }

    void select(EntityRef ref) {
        exploration.select(ref);
    }

    /** Whether the spot is in the column of a document. */
    boolean isDocument(MatrixSpot spot) {
        return spot.column() != MatrixSpot.NAME
                && spot.column() < picture.get().lines().get(spot.line()).block().columns().size();
    }

    /** What stands at a spot, with its evidence. */
    MatrixEvidence evidence(MatrixSpot spot) {
        MatrixLine line = picture.get().lines().get(spot.line());
        Optional<Document> document = isDocument(spot)
                ? Optional.of(line.block().columns().get(spot.column())) : Optional.empty();
        Optional<MatrixRow> row = line instanceof MatrixLine.Row(_, var one) ? Optional.of(one) : Optional.empty();
        boolean isCell = row.isPresent() && document.isPresent();
        return new MatrixEvidence(
                isCell ? Optional.of(row.get().standings().get(spot.column())) : Optional.empty(), said(spot),
                isCell ? words().sources(row.get(), document.get()) : List.of(),
                row.map(one -> new MatrixEvidence.Link(one.party().ref(), words().name(one.party()))),
                document.map(one -> new MatrixEvidence.Link(one.ref(), messages.of(one.shortTitle()))));
    }

    /** What stands at a spot, in words. */
    String said(MatrixSpot spot) {
        return switch (picture.get().lines().get(spot.line())) {
            case MatrixLine.Row(var block, var row) -> isDocument(spot)
                    ? words().cell(row, block.columns().get(spot.column())) : words().row(row);
            case MatrixLine.Head(var block) -> isDocument(spot)
                    ? words().document(block, spot.column())
                    : spot.column() == MatrixSpot.NAME ? words().corner(block) : messages.text("matrix.count.tip");
            case MatrixLine.Section(_, var section) -> words().section(section);
        };
    }

    /** How the rows are ordered where that takes a sentence to say. */
    Optional<String> explanation() {
        if (picture.get().order().by() != MatrixOrder.By.SIMILARITY) {
            return Optional.empty();
        }
        return Optional.of(madeLike.filter(id -> picture.get().line(id).isPresent()).map(exploration.atlas()::party)
                .map(party -> messages.text("matrix.explain.selected", words().name(party)))
                .orElseGet(() -> messages.text("matrix.explain.seriated")));
    }

    /** Everybody shown with where they stand, in this order. */
    RowsOffer offer() {
        Results results = exploration.results();
        String arrangement = MatrixArrangement.of(picture.get().order(), madeLike).toLine();
        return RowsOffer.of("matrix", messages.text("take.rows.matrix"),
                () -> MatrixSheets.wide(results, arrangement, messages.language()));
    }

    /** Stops listening to the exploration. */
    public void close() {
        subscriptions.close();
    }
}
