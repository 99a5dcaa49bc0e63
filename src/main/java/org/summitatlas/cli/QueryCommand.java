package org.summitatlas.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Gathers what can be done with a query by itself; the work is in its sub-commands. */
@Command(name = "query", synopsisSubcommandLabel = "COMMAND", sortOptions = false,
        description = "Tell what a query asks.",
        footer = {"%nExample:", "  summit-atlas query explain \"group:G7 -signed:paris-statement\""})
final class QueryCommand implements Runnable {

    @Option(names = {"-h", "--help"}, usageHelp = true, description = "Show this help and exit.")
    private boolean help;

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "a command is missing");
    }
}
