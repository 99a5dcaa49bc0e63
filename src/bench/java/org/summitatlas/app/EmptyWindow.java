package org.summitatlas.app;

import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/** The least that a JavaFX program can show, to measure ours against: one empty pane in a window of the same size. */
public final class EmptyWindow extends Application {

    @Override
    public void start(Stage stage) {
        stage.setScene(new Scene(new StackPane(), 1440, 900));
        stage.show();
        Frames.whenPainted(() -> {
            StartReport.tell(StartReport.FRAME, System.out::println);
            StartReport.tell(StartReport.READY, System.out::println);
            Platform.exit();
        });
    }

    /** Starts it apart from the application class, as the program does. */
    public static final class Main {

        private Main() {
        }

        public static void main(String[] args) {
            launch(EmptyWindow.class);
        }
    }
}
