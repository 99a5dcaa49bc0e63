package org.summitatlas.app;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import javafx.application.Application;
import org.summitatlas.cli.AtlasCommand;
import org.summitatlas.cli.ProgramInfo;
import org.summitatlas.cli.Terminal;
import org.summitatlas.dataset.DatasetFiles;
import org.summitatlas.dataset.DatasetLoader;

/** The one way in: commands go to the command line, no command opens the window or, without a display, the tour. */
public final class Main {

    private Main() {
    }

    public static void main(String[] args) {
        try {
            System.exit(run(args));
        } catch (Error e) {
            complain(e instanceof OutOfMemoryError ? "there is not enough memory for this"
                    : "unexpected failure: " + e);
            System.exit(1);
        }
    }

    private static int run(String[] args) {
        if (args.length > 0) {
            return command(args);
        }
        return switch (Display.find(System.getenv(), System.getProperty("os.name"), new ThisMachine())) {
            case Display.Ready _ -> openWindow();
            case Display.None(String reason) -> {
                System.out.println("summit-atlas: " + reason + ", so no window opens; running the tour instead");
                yield command("tour");
            }
            case Display.Unusable(String message) -> {
                complain(message);
                yield 1;
            }
        };
    }

    private static int openWindow() {
        try {
            Application.launch(Desktop.class);
            return 0;
        } catch (RuntimeException e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            complain("the window could not be opened: " + cause);
            return 1;
        }
    }

    /** One line on standard error. */
    static void complain(String line) {
        System.err.println("summit-atlas: " + line);
    }

    /** The version of the program, as the build has it. */
    static String version() {
        return Optional.ofNullable(Main.class.getPackage().getImplementationVersion()).orElse("development");
    }

    /** Whether somebody sits before it: standard output is a screen, standard input a keyboard. */
    private static boolean isTerminal() {
        Console console = System.console();
        return console != null && console.isTerminal();
    }

    private static int command(String... args) {
        OutputStream bare = new FileOutputStream(FileDescriptor.out);
        OutputStream out = isTerminal() ? new Terminal(bare) : bare;
        OutputStream err = new FileOutputStream(FileDescriptor.err);
        ProgramInfo program = new ProgramInfo(version());
        return AtlasCommand.create(program, () -> DatasetLoader.load(DatasetFiles.bundled()),
                List.of(new TourCommand()), out, err).execute(args);
    }
}
