package org.summitatlas.app;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.summitatlas.cli.AtlasCommand;
import org.summitatlas.cli.ProgramInfo;
import org.summitatlas.cli.Terminal;
import org.summitatlas.dataset.DatasetFiles;
import org.summitatlas.dataset.DatasetLoader;
import org.summitatlas.ui.ViewFile;

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
        if (args.length == 0) {
            return window(Optional.empty());
        }
        return args.length == 1 && ViewFile.isNamedBy(args[0])
                ? window(Optional.of(ViewFile.read(args[0]))) : command(args);
    }

    /** @param view the file to open the window at; one that cannot be read is told of, here and in the window */
    private static int window(Optional<ViewFile.Reading> view) {
        Optional<String> trouble = view.filter(ViewFile.Unreadable.class::isInstance)
                .map(reading -> ((ViewFile.Unreadable) reading).message());
        trouble.ifPresent(Main::complain);
        Display display = Rehearsal.asked().isPresent() ? new Display.Ready()
                : Display.find(System.getenv(), System.getProperty("os.name"), new ThisMachine());
        return switch (display) {
            case Display.Ready _ -> Math.max(openWindow(view), trouble.isPresent() ? 1 : 0);
            case Display.None(String reason) -> view.isPresent() ? noView(reason) : tour(reason);
        };
    }

    private static int tour(String reason) {
        System.out.println("summit-atlas: " + reason + ", so no window opens; running the tour instead");
        return command("tour");
    }

    private static int noView(String reason) {
        complain(reason + ", so the view cannot be shown; commands such as \"table\" take its question with --where");
        return 1;
    }

    private static int openWindow(Optional<ViewFile.Reading> view) {
        try {
            Desktop.open(Beginning.now(view));
            return 0;
        } catch (RuntimeException e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            complain(Display.explain(cause, System.getenv(), System.getProperty("os.name"), new ThisMachine()));
            return 1;
        }
    }

    /** One line on standard output. */
    static void say(String line) {
        System.out.println(line);
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
        return command(isTerminal() ? new Terminal(bare) : bare, new FileOutputStream(FileDescriptor.err), args);
    }

    /** Runs a command and returns its status. */
    static int command(OutputStream out, OutputStream err, String... args) {
        return AtlasCommand.create(new ProgramInfo(version()), () -> DatasetLoader.load(DatasetFiles.bundled()),
                List.of(new TourCommand()), out, err).execute(args);
    }
}
