package org.summitatlas.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.summitatlas.export.AtomicFile;
import org.summitatlas.export.ExportFailure;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine;

/** The option that says where the result goes: standard output, or a file that is never half-written. */
final class Target {

    /** The name that means standard output, as in other programs. */
    private static final Path STANDARD_OUTPUT = Path.of("-");

    @Option(names = "--out", paramLabel = "FILE", converter = FileName.class,
            description = "Write to this file instead of standard output, which - means too; one that is there is "
                    + "replaced.")
    private Path file;

    /** The file asked for; empty for standard output. */
    Optional<Path> file() {
        return Optional.ofNullable(file).filter(name -> !name.equals(STANDARD_OUTPUT));
    }

    /**
     * The format to write in: the one that was asked for, or the one that the name of the file asks for by its
     * extension, or the usual one.
     *
     * @param asked     {@code null} if none was
     * @param formats   of two with the same extension the later one is the plainer
     * @param extension without a dot
     */
    <F> F format(F asked, F usual, List<F> formats, Function<F, String> extension) {
        if (asked != null || file().isEmpty()) {
            return Optional.ofNullable(asked).orElse(usual);
        }
        String name = file().get().toString().toLowerCase(Locale.ROOT);
        return formats.stream().filter(format -> name.endsWith("." + extension.apply(format)))
                .reduce((_, later) -> later).orElse(usual);
    }

    /**
     * Writes the result where it was asked for.
     *
     * @throws ExportFailure if the file cannot be written; what stood there before is whole
     * @throws IOException   if standard output refuses
     */
    void write(AtomicFile.Writing body, OutputStream out) throws IOException, ExportFailure {
        if (file().isEmpty()) {
            body.to(out);
        } else {
            AtomicFile.write(file().get(), body);
        }
    }

    /** @throws ParameterException if the result is nothing to read, and would go to a screen */
    void refuseScreen(String what, OutputStream out, CommandLine command) {
        if (file().isEmpty() && out instanceof Terminal) {
            throw new ParameterException(command, what + " cannot be read on a screen; --out FILE takes it");
        }
    }

    /** @throws ParameterException if it was not said where a zip goes, or it would go to a screen */
    void demandForZip(String what, OutputStream out, CommandLine command) {
        if (file == null) {
            throw new ParameterException(command, "--out FILE is missing: the " + what + " is a zip");
        }
        refuseScreen("a zip", out, command);
    }

    /** A name that a file can have. */
    static final class FileName implements ITypeConverter<Path> {
        @Override
        public Path convert(String typed) {
            try {
                if (!typed.isBlank()) {
                    return Path.of(typed);
                }
            } catch (InvalidPathException e) {
                // Told below, as is no name at all.
            }
            throw new TypeConversionException("--out: no file can be called " + ProblemText.quoted(typed));
        }
    }
}
