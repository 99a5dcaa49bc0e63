package org.summitatlas.cli;

import java.io.OutputStream;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What every command has that gives a result: its help, and standard output for the result alone. */
abstract class ResultCommand implements Callable<Integer> {

    private final OutputStream out;
    // The help comes after the options of the command itself.
    @Option(names = {"-h", "--help"}, usageHelp = true, order = Integer.MAX_VALUE,
            description = "Show this help and exit.")
    private boolean help;
    @Spec
    private CommandSpec spec;

    ResultCommand(OutputStream out) {
        this.out = out;
    }

    final OutputStream out() {
        return out;
    }

    final CommandLine commandLine() {
        return spec.commandLine();
    }

    /** Wrong usage of this command, to be thrown. */
    final ParameterException wrong(String message) {
        return new ParameterException(commandLine(), message);
    }
}
