package org.summitatlas.cli;

import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import org.summitatlas.dataset.LoadResult;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The root of the command line. It does nothing by itself; the work is in its sub-commands. */
@Command(name = AtlasCommand.NAME,
        description = "Explores the international AI summits and prints what is known about them.",
        customSynopsis = {
            AtlasCommand.NAME + " [-h] [-V] [COMMAND]",
            "       " + AtlasCommand.NAME + " FILE.summitview"},
        sortOptions = false,
        footer = {
            "Without a command the window opens, or the tour runs if there is no display.",
            "With FILE.summitview, a view that was saved in the window (Ctrl+D), it opens at that view."})
public final class AtlasCommand implements Runnable {

    static final String NAME = "summit-atlas";

    /** Columns; wide enough for every example to stay on its line. */
    private static final int HELP_WIDTH = 100;

    @Option(names = {"-h", "--help"}, usageHelp = true, description = "Show this help and exit.")
    private boolean help;

    @Option(names = {"-V", "--version"}, versionHelp = true,
            description = "Show the versions of program, dataset and JDK, and exit.")
    private boolean version;

    @Spec
    private CommandSpec spec;

    private AtlasCommand() {
    }

    /**
     * The whole command line; {@code execute(args)} runs it and returns the exit status: 0 for success, 2 for wrong
     * usage, 1 for failure. An error is told in one line, with a line for each problem of a broken dataset, and never
     * as a stack trace. A reader that has closed the pipe is no failure.
     *
     * @param program         what {@code --version} tells
     * @param dataset         loads the dataset; asked only when a command needs it
     * @param furtherCommands sub-commands of the caller, annotated for picocli
     * @param out             standard output; files are written to it as they are, other text in UTF-8. Give it the
     *                        bare stream: a {@link java.io.PrintStream} keeps to itself why a write failed
     * @param err             standard error, written in UTF-8
     */
    public static CommandLine create(ProgramInfo program, Supplier<LoadResult> dataset, List<Object> furtherCommands,
                                     OutputStream out, OutputStream err) {
        CommandLine commandLine = new CommandLine(new AtlasCommand());
        commandLine.addSubcommand(new TableCommand(dataset, out));
        // A query may begin with a minus, which is no option then.
        commandLine.addSubcommand(new CommandLine(new QueryCommand()).addSubcommand(
                new CommandLine(new ExplainCommand(dataset, out)).setUnmatchedOptionsArePositionalParams(true)));
        commandLine.addSubcommand(new MapCommand(dataset, out));
        commandLine.addSubcommand(new MatrixCommand(dataset, out));
        commandLine.addSubcommand(new IntersectionsCommand(dataset, out));
        commandLine.addSubcommand(new TimelineCommand(dataset, out));
        commandLine.addSubcommand(new CompareCommand(dataset, out));
        commandLine.addSubcommand(new CiteCommand(dataset, out));
        commandLine.addSubcommand(new PackageCommand(dataset, out));
        commandLine.addSubcommand(new PackCommand(program, dataset, out));
        commandLine.addSubcommand(new VerifyCommand(program, dataset, out));
        commandLine.addSubcommand(new ValidateCommand(out));
        commandLine.addSubcommand(new DiffCommand(out));
        furtherCommands.forEach(commandLine::addSubcommand);
        commandLine.addSubcommand(new CompletionCommand(out)).addSubcommand(new ManualCommand(out));
        commandLine.getCommandSpec().versionProvider(new VersionText(program, dataset));
        return commandLine
                .setOut(text(out))
                .setErr(text(err))
                .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
                .setUsageHelpWidth(HELP_WIDTH)
                .setExpandAtFiles(false)
                .setPosixClusteredShortOptionsAllowed(false)
                .setParameterExceptionHandler(new Usage())
                .setExecutionExceptionHandler(new Failures());
    }

    private static PrintWriter text(OutputStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "a command is missing");
    }
}
