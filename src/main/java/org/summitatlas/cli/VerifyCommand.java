package org.summitatlas.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.summitatlas.cli.Failures.BrokenDataset;
import org.summitatlas.dataset.LoadResult;
import org.summitatlas.export.pack.Pack;
import org.summitatlas.export.pack.PackCheck;
import org.summitatlas.export.pack.PackReader;
import org.summitatlas.export.pack.UnreadablePack;
import org.summitatlas.export.pack.Verdict;
import org.summitatlas.query.Tables;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Tells whether an answer pack is what the installed dataset makes of its question. */
@Command(name = "verify", sortOptions = false,
        description = {
            "Check an answer pack: hold every file against the manifest, and against what the installed dataset makes "
                + "of the same question.",
            "Prints PASS and what was checked, and ends with status 0; or FAIL and a line for each difference, and "
                + "ends with status 1."},
        footer = {"%nExample:", "  summit-atlas verify answer.zip"})
final class VerifyCommand extends DatasetCommand {

    private final ProgramInfo program;

    @Parameters(paramLabel = "PACK", description = "An answer pack, as made by summit-atlas pack or in the window.")
    private Path path;

    VerifyCommand(ProgramInfo program, Supplier<LoadResult> dataset, OutputStream out) {
        super(dataset, out);
        this.program = program;
    }

    @Override
    public Integer call() throws IOException, UnreadablePack, BrokenDataset {
        Pack pack = PackReader.read(path);
        Verdict verdict = PackCheck.check(pack, PackCommand.maker(program), new Tables(Question.load(dataset())));
        try {
            Lines.print(VerdictText.lines(verdict).stream().map(Words::onOneLine), out());
        } catch (IOException e) {
            // The pack stays what it is where nobody reads all that is wrong with it.
            if (!Failures.isClosedPipe(e)) {
                throw e;
            }
        }
        return verdict.isPassed() ? 0 : 1;
    }
}
