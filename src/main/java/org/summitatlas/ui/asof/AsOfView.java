package org.summitatlas.ui.asof;

import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.css.PseudoClass;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.summitatlas.ui.Messages;
import org.summitatlas.ui.Part;
import org.summitatlas.ui.Subscriptions;
import org.summitatlas.ui.Theme;
import org.summitatlas.ui.common.Tips;

/** The bar that says as of which day everything is shown, and changes it: typed, drawn along, or played. */
public final class AsOfView implements Part {

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
    private static final PseudoClass PLAYING = PseudoClass.getPseudoClass("playing");
    private static final Duration STEP = Duration.millis(900);
    /** Below, buttons have room for their signs only. */
    private static final double NARROW = 560;
    private static final double BUBBLE_GAP = 4;
    private static final double EDGE = 12;

    private final AsOfViewModel model;
    private final Messages messages;
    private final HBox root = new HBox();
    private final DayTrack track;
    private final DayField field;
    private final Label vague = new Label();
    private final Label bubble = new Label();
    private final Button play = new Button();
    private final Button latest = new Button();
    private final Timeline steps;
    private final EventHandler<InputEvent> interruption = this::interrupt;
    private final Subscriptions subscriptions = new Subscriptions();
    private Optional<Scene> watched = Optional.empty();

    public AsOfView(AsOfViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        track = new DayTrack(model, messages);
        field = new DayField(model, messages);
        steps = new Timeline(new KeyFrame(STEP, _ -> model.step()));
        steps.setCycleCount(Animation.INDEFINITE);
        build();
        subscriptions.follow(model.shownProperty(), this::show);
        subscriptions.follow(model.playingProperty(), this::showPlaying);
        subscriptions.follow(root.widthProperty(), width -> shorten(width.doubleValue() < NARROW));
    }

    private void build() {
        root.getStyleClass().add("asof-bar");
        Theme.style(root, AsOfView.class);
        bubble.getStyleClass().add("asof-bubble");
        bubble.setManaged(false);
        vague.getStyleClass().add("asof-vague");
        vague.setId("asof-vague");
        Label caption = new Label(messages.text("asof.label"));
        caption.setLabelFor(field.root());
        caption.getStyleClass().add("asof-caption");
        caption.setMinWidth(Region.USE_PREF_SIZE);
        HBox day = new HBox(caption, field.root());
        day.getStyleClass().add("asof-day");
        VBox words = new VBox(day, vague);
        words.getStyleClass().add("asof-words");
        HBox.setHgrow(track, Priority.ALWAYS);
        play.setId("asof-play");
        play.setGraphic(sign("sign-play"));
        play.setOnAction(_ -> model.togglePlaying());
        latest.setId("asof-latest");
        latest.setText(messages.text("asof.latest"));
        latest.setGraphic(sign("sign-latest"));
        String all = messages.text("asof.latest.tip", messages.date(model.marks().last()));
        Tips.give(latest, all);
        latest.setAccessibleText(all);
        latest.setOnAction(_ -> model.letGo());
        for (Button button : new Button[] {play, latest}) {
            button.getStyleClass().addAll("quiet-button", "asof-button");
            button.setMinWidth(Region.USE_PREF_SIZE);
        }
        root.getChildren().setAll(words, track, play, latest, bubble);
    }

    private static Region sign(String styleClass) {
        Region sign = new Region();
        sign.getStyleClass().addAll("sign", styleClass);
        return sign;
    }

    @Override
    public Region root() {
        return root;
    }

    private void show(AsOfViewModel.Shown shown) {
        track.show();
        field.show(shown);
        latest.setDisable(shown.letGo());
        vague.setText(shown.vague().map(Vague::brief).orElse(""));
        vague.setAccessibleText(shown.vague().map(Vague::details).orElse(""));
        Tips.give(vague, vague.getAccessibleText());
        vague.setVisible(shown.vague().isPresent());
        vague.setManaged(vague.isVisible());
        bubble.setText(shown.remark().map(AsOfViewModel.Remark::text).orElse(""));
        bubble.pseudoClassStateChanged(WRONG, shown.remark().filter(AsOfViewModel.Remark::wrong).isPresent());
        bubble.setVisible(shown.remark().isPresent());
        placeBubble();
    }

    /** Above the bar, where it covers no other word of it. */
    private void placeBubble() {
        if (bubble.isVisible()) {
            bubble.applyCss();
            bubble.autosize();
            bubble.relocate(EDGE, -bubble.getHeight() - BUBBLE_GAP);
        }
    }

    private void shorten(boolean narrow) {
        ContentDisplay content = narrow ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT;
        play.setContentDisplay(content);
        latest.setContentDisplay(content);
    }

    private void showPlaying(boolean playing) {
        play.setText(messages.text(playing ? "asof.pause" : "asof.play"));
        play.setAccessibleText(messages.text(playing ? "asof.pause.accessible" : "asof.play.accessible"));
        Tips.give(play, play.getAccessibleText());
        play.pseudoClassStateChanged(PLAYING, playing);
        watched.ifPresent(scene -> {
            scene.removeEventFilter(KeyEvent.KEY_PRESSED, interruption);
            scene.removeEventFilter(MouseEvent.MOUSE_PRESSED, interruption);
        });
        watched = Optional.ofNullable(root.getScene()).filter(_ -> playing);
        watched.ifPresent(scene -> {
            scene.addEventFilter(KeyEvent.KEY_PRESSED, interruption);
            scene.addEventFilter(MouseEvent.MOUSE_PRESSED, interruption);
        });
        if (playing) {
            steps.playFromStart();
        } else {
            steps.stop();
        }
    }

    /** Whatever else the user does stops the playing; Escape does nothing more. The button itself knows what to do. */
    private void interrupt(InputEvent event) {
        boolean escape = event instanceof KeyEvent key && key.getCode() == KeyCode.ESCAPE;
        boolean ours = event.getTarget() instanceof Node node && isWithinPlay(node);
        if (escape || !ours) {
            model.pause();
        }
        if (escape) {
            event.consume();
        }
    }

    private boolean isWithinPlay(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at == play) {
                return true;
            }
        }
        return false;
    }

    /** Stops following and playing. */
    @Override
    public void close() {
        model.close();
        steps.stop();
        subscriptions.close();
    }
}
