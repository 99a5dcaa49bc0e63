package org.summitatlas.ui.take;

import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.summitatlas.ui.take.Bundle.Content;

/** What will be in a zip. */
final class BundlePage {

    private final Label summary = new Label();
    private final VBox contents = new VBox();
    private final ScrollPane root;

    BundlePage(BundleViewModel model) {
        summary.getStyleClass().add("take-bundle");
        wrap(summary);
        contents.getStyleClass().add("take-contents");
        root = new ScrollPane(TakeOptions.page(summary, contents));
        root.setFitToWidth(true);
        root.setFocusTraversable(false);
        model.bundleProperty().subscribe(now -> now.ifPresent(this::show));
    }

    private static void wrap(Label label) {
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
    }

    private void show(Bundle bundle) {
        summary.setText(bundle.summary());
        contents.getChildren().setAll(bundle.contents().stream().map(BundlePage::line).toList());
    }

    private static VBox line(Content content) {
        Label what = new Label(content.what());
        wrap(what);
        Label files = new Label(content.files());
        files.getStyleClass().add("take-hint");
        wrap(files);
        return new VBox(2, what, files);
    }

    Region root() {
        return root;
    }
}
