package org.summitatlas.ui.take;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.summitatlas.export.AtomicFile;
import org.summitatlas.export.ExportName;
import org.summitatlas.export.picture.Drawing;
import org.summitatlas.export.picture.Look;
import org.summitatlas.export.picture.PictureFormat;
import org.summitatlas.export.view.PictureRequest;
import org.summitatlas.query.Results;
import org.summitatlas.ui.Exploration;
import org.summitatlas.ui.common.ShownView;
import org.summitatlas.ui.common.TakeChoices;

/** The picture of the view in front. */
final class PictureViewModel implements TakePageModel {

    /** A picture to look at. @param png the bytes of the file @param title what it shows */
    record Preview(byte[] png, String title) {
    }

    private record Drawn(Drawing drawing, Preview preview) {
    }

    private final TakeTools tools;
    private final Draft<Drawn> draft;
    private final ReadOnlyObjectWrapper<Told> told = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Optional<Preview>> preview = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<PictureRequest> request = Optional.empty();
    private Results results;

    PictureViewModel(TakeTools tools) {
        this.tools = tools;
        draft = new Draft<>(tools.tasks());
        draft.stateProperty().subscribe(_ -> tell());
    }

    @Override
    public void begin() {
        Exploration exploration = tools.exploration();
        request = ShownView.of(exploration.place()).picture();
        results = exploration.results();
        draw();
    }

    /** Whether the view in front is one there are pictures of. */
    boolean isPossible() {
        return request.isPresent();
    }

    /** Whether there will be a picture in a moment. */
    boolean isDrawing() {
        return isPossible() && draft.stateProperty().get() instanceof Draft.Working<Drawn>;
    }

    TakeChoices choices() {
        return tools.choices();
    }

    void choose(UnaryOperator<TakeChoices> change) {
        TakeChoices before = choices();
        tools.choose(change);
        if (before.theme() != choices().theme()) {
            draw();
        } else {
            tell();
        }
    }

    private void draw() {
        preview.set(Optional.empty());
        if (!isPossible()) {
            tell();
            return;
        }
        Pen pen = pen();
        draft.wish(() -> {
            Drawing drawing = pen.draw();
            return new Drawn(drawing, new Preview(png(drawing, 1), drawing.title()));
        });
    }

    /** Draws what was in front when the card was opened, on any thread. */
    private interface Pen {
        Drawing draw();
    }

    private Pen pen() {
        PictureRequest wanted = request.orElseThrow();
        Look look = new Look(choices().theme(), tools.messages().language(), Look.USUAL_WIDTH);
        Results found = results;
        return () -> tools.pictures().draw(wanted, found, tools.exploration().wholeAtlas(), look);
    }

    private static byte[] png(Drawing drawing, int scale) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PictureFormat.PNG.write(drawing, scale, out);
        return out.toByteArray();
    }

    private void tell() {
        String save = tools.text("take.save.picture", tools.text("take.picture." + choices().picture().word()));
        if (!isPossible()) {
            told.set(new Told("", save, false));
            return;
        }
        switch (draft.stateProperty().get()) {
            case Draft.Working<Drawn> _ -> told.set(new Told(tools.text("take.drawing"), save, false));
            case Draft.Failed<Drawn> _ -> told.set(new Told(tools.text("take.failed"), save, false));
            case Draft.Ready<Drawn>(Drawn drawn) -> {
                preview.set(Optional.of(drawn.preview()));
                told.set(new Told(size(drawn.drawing()), save, true));
            }
        }
    }

    private String size(Drawing drawing) {
        boolean isPng = choices().picture() == PictureFormat.PNG;
        int scale = isPng ? choices().scale() : 1;
        return tools.text(isPng ? "take.picture.pixels" : "take.picture.any-size",
                Math.round(drawing.width() * scale), Math.round(drawing.height() * scale));
    }

    @Override
    public ReadOnlyObjectProperty<Told> toldProperty() {
        return told.getReadOnlyProperty();
    }

    /** The picture to look at; empty while it is being drawn. */
    ReadOnlyObjectProperty<Optional<Preview>> previewProperty() {
        return preview.getReadOnlyProperty();
    }

    @Override
    public void save() {
        Pen pen = pen();
        TakeChoices how = choices();
        String kind = tools.text("take.picture." + how.picture().word());
        String name = ExportName.of(request.orElseThrow().subject().word(), results.query(),
                results.tables().atlas().data().info(), how.picture().word());
        tools.saver().save(tools.text("take.picture.title"), name, kind, (target, job) -> {
            Drawing drawing = pen.draw();
            AtomicFile.write(target, out -> how.picture().write(drawing, how.scale(), job.watched(out)));
            return tools.text("take.saved", target);
        });
    }

    @Override
    public Optional<String> copyWords() {
        return Optional.of(tools.text("take.copy.picture"));
    }

    @Override
    public void copy() {
        if (!isPossible()) {
            tools.notices().bad(tools.text("take.picture.none"));
            return;
        }
        Pen pen = pen();
        int scale = choices().scale();
        tools.tasks().run(() -> png(pen.draw(), scale), png -> {
            tools.clipboard().putPicture(png);
            tools.notices().good(tools.text("take.copied.picture"));
        }, _ -> tools.notices().bad(tools.text("take.failed")));
    }
}
