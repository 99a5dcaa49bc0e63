package org.summitatlas.cli;

import java.io.IOException;
import java.io.OutputStream;
import org.summitatlas.export.ExportFailure;
import org.summitatlas.export.SheetFile;
import picocli.CommandLine.Option;

/** The option that says whether a file beside a table says what it was made of. */
final class Beside {

    @Option(names = "--metadata", negatable = true, defaultValue = "true", fallbackValue = "true",
            description = "With --out, write FILE-metadata.json too, unless --no-metadata: what the rows are, how they "
                    + "were asked for, how to cite them.")
    private boolean metadata;

    /**
     * Writes a table where it was asked for, and beside a file what it was made of.
     *
     * @throws ExportFailure if a file cannot be written; what stood there before is whole
     * @throws IOException   if standard output refuses
     */
    void write(SheetFile file, Target target, OutputStream out) throws IOException, ExportFailure {
        if (metadata && target.file().isPresent()) {
            file.save(target.file().get());
        } else {
            target.write(file::write, out);
        }
    }
}
