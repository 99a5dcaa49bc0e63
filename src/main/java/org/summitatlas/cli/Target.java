package org.summitatlas.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Optional;
import org.summitatlas.export.AtomicFile;
import org.summitatlas.export.ExportFailure;
import picocli.CommandLine.Option;

/** The option that says where the result goes: standard output, or a file that is never half-written. */
final class Target {

    @Option(names = "--out", paramLabel = "FILE",
            description = "Write to this file instead of standard output; one that is there is replaced.")
    private Path file;

    /** The file asked for; empty for standard output. */
    Optional<Path> file() {
        return Optional.ofNullable(file);
    }

    /**
     * Writes the result where it was asked for.
     *
     * @throws ExportFailure if the file cannot be written; what stood there before is whole
     * @throws IOException   if standard output refuses
     */
    void write(AtomicFile.Writing body, OutputStream out) throws IOException, ExportFailure {
        if (file == null) {
            body.to(out);
        } else {
            AtomicFile.write(file, body);
        }
    }
}
