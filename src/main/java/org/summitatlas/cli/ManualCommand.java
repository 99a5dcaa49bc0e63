package org.summitatlas.cli;

import java.io.IOException;
import java.io.OutputStream;
import picocli.CommandLine.Command;

/** Prints the manual page. */
@Command(name = "manual", sortOptions = false,
        description = "Print the manual page, in the form that man reads.",
        footer = {"%nExample:", "  summit-atlas manual | man -l -"})
final class ManualCommand extends ResultCommand {

    ManualCommand(OutputStream out) {
        super(out);
    }

    @Override
    public Integer call() throws IOException {
        Lines.print(ManualPage.lines(commandLine().getCommandSpec().root()), out());
        return 0;
    }
}
