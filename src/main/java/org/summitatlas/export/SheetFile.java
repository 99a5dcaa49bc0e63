package org.summitatlas.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;

/**
 * A sheet as a file, with a second file beside it that says what it is and what it was made of; see {@link Sidecar}.
 *
 * @param citation how to cite the rows, on one line
 */
public record SheetFile(Sheet sheet, ExportFormat format, Provenance provenance, String citation) {

    /**
     * What came of writing the sheet.
     *
     * @param guarded the cells that do not stand in the file as they are, in order
     * @param sha256  of the file, in lower-case hex
     */
    public record Written(List<Guarded> guarded, String sha256) {

        public Written {
            guarded = List.copyOf(guarded);
        }
    }

    /**
     * Writes the sheet alone, and flushes. The stream stays open.
     *
     * @throws IOException if the stream refuses; what was written until then is incomplete
     */
    public Written write(OutputStream out) throws IOException {
        Sha256.Digesting watched = Sha256.through(out);
        List<Guarded> guarded = format.write(sheet, watched);
        return new Written(guarded, watched.fingerprint());
    }

    /** Writes both files. See {@link #save(Path, UnaryOperator)}. */
    public void save(Path target) throws ExportFailure {
        save(target, UnaryOperator.identity());
    }

    /**
     * Writes the sheet to a file, and what it is to {@link Sidecar#beside}. Each file is the old one or the new one at
     * every moment; of two that do not belong together the digest tells.
     *
     * @param watched what the bytes of the sheet go through, for instance to be stopped by an exception of its own
     * @throws ExportFailure if one cannot be written; if it is the second, the first is there
     */
    public void save(Path target, UnaryOperator<OutputStream> watched) throws ExportFailure {
        AtomicReference<Written> written = new AtomicReference<>();
        AtomicFile.write(target, out -> written.set(write(watched.apply(out))));
        AtomicFile.write(Sidecar.beside(target), out ->
                new Sidecar(target.getFileName().toString(), this, written.get()).write(out));
    }
}
