package org.summitatlas.ui.take;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.summitatlas.export.picture.PictureFormat;
import org.summitatlas.export.picture.PictureTheme;
import org.summitatlas.ui.common.TakeChoices;
import org.summitatlas.ui.take.PictureViewModel.Preview;

/** In which form the picture is wanted, and how it looks. */
final class PicturePage {

    private static final double INSET = 16;

    private final PictureViewModel model;
    private final TakeTools tools;
    private final Picks<PictureFormat> formats;
    private final Picks<Integer> scales;
    private final Picks<PictureTheme> themes;
    private final HBox scalesRow;
    private final List<HBox> options;
    private final Draft<Image> image;
    private final Label none;
    private final ImageView picture = new ImageView();
    private final ProgressIndicator drawing = new ProgressIndicator();
    private final StackPane paper;
    private final VBox root;

    PicturePage(PictureViewModel model, TakeTools tools) {
        this.model = model;
        this.tools = tools;
        image = new Draft<>(tools.tasks());
        none = new Label(tools.text("take.picture.none"));
        paper = new StackPane(picture, drawing, none);
        formats = new Picks<>(TakeOptions.beside(), "take-picture", tools.text("take.format"),
                format -> change(model.choices().withPicture(format)));
        formats.offer(List.of(PictureFormat.PNG, PictureFormat.SVG), PictureFormat::word,
                format -> tools.text("take.picture." + format.word()));
        scales = new Picks<>(TakeOptions.beside(), "take-scale", tools.text("take.scale"),
                scale -> change(model.choices().withScale(scale)));
        scales.offer(TakeChoices.SCALES, scale -> scale.toString(), scale -> tools.text("take.scale.times", scale));
        themes = new Picks<>(TakeOptions.beside(), "take-theme", tools.text("take.theme"),
                theme -> change(model.choices().withTheme(theme)));
        themes.offer(List.of(PictureTheme.values()), PictureTheme::word,
                theme -> tools.text("take.theme." + theme.word()));
        scalesRow = TakeOptions.row(tools.text("take.scale"), scales.root());
        fillPaper();
        HBox formatsRow = TakeOptions.row(tools.text("take.format"), formats.root());
        HBox themesRow = TakeOptions.row(tools.text("take.theme"), themes.root());
        options = List.of(formatsRow, scalesRow, themesRow);
        root = TakeOptions.page(formatsRow, scalesRow, themesRow, paper);
        image.stateProperty().subscribe(state -> picture.setImage(
                state instanceof Draft.Ready<Image>(Image ready) ? ready : null));
        model.previewProperty().subscribe(this::look);
        model.toldProperty().subscribe(_ -> show());
    }

    private void fillPaper() {
        paper.getStyleClass().add("take-paper");
        paper.setMinSize(0, 0);
        paper.setPrefSize(200, 160);
        VBox.setVgrow(paper, Priority.ALWAYS);
        picture.setId("takePicture");
        picture.setPreserveRatio(true);
        picture.setSmooth(true);
        picture.fitWidthProperty().bind(paper.widthProperty().subtract(INSET));
        picture.fitHeightProperty().bind(paper.heightProperty().subtract(INSET));
        drawing.setMaxSize(32, 32);
        none.getStyleClass().add("take-summary");
        none.setWrapText(true);
    }

    private void change(TakeChoices next) {
        model.choose(_ -> next);
        show();
    }

    private void look(Optional<Preview> preview) {
        // Reading a picture takes a while, too.
        preview.ifPresentOrElse(drawn -> image.wish(() -> new Image(new ByteArrayInputStream(drawn.png()))),
                image::forget);
        picture.setAccessibleText(tools.text("take.preview.picture", preview.map(Preview::title).orElse("")));
    }

    private void show() {
        TakeChoices now = model.choices();
        TakeOptions.showIf(drawing, model.isDrawing());
        formats.show(now.picture());
        scales.show(now.scale());
        themes.show(now.theme());
        TakeOptions.showIf(scalesRow, now.picture() == PictureFormat.PNG);
        TakeOptions.showIf(none, !model.isPossible());
        options.forEach(row -> row.setDisable(!model.isPossible()));
    }

    Region root() {
        return root;
    }
}
