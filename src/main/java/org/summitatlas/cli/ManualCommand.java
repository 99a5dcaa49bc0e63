package org.summitatlas.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Prints the manual page. */
@Command(name = "manual", sortOptions = false,
        description = "Print the manual page, in the form that man reads.",
        footer = {"%nExample:", "  summit-atlas manual | man -l -"})
final class ManualCommand implements Callable<Integer> {

    private final OutputStream out;

    @Option(names = {"-h", "--help"}, usageHelp = true, description = "Show this help and exit.")
    private boolean help;

    @Spec
    private CommandSpec spec;

    ManualCommand(OutputStream out) {
        this.out = out;
    }

    @Override
    public Integer call() throws IOException {
        Lines.print(ManualPage.lines(spec.root()), out);
        return 0;
    }
}
