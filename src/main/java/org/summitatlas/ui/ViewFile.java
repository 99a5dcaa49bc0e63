package org.summitatlas.ui;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.summitatlas.export.AtomicFile;
import org.summitatlas.export.ExportFailure;

/**
 * A view in a file of its own, {@code NAME.summitview}: UTF-8 text whose first line says what it is, and whose next is
 * the view as {@link ViewLine} writes it. Further lines that begin with # are passed over, so that later versions can
 * say more; a byte order mark, blank lines and CRLF do no harm. Needs no toolkit.
 */
public final class ViewFile {

    /** What files of views are called after, without the dot. */
    public static final String EXTENSION = "summitview";

    /** What reading a file gave. */
    public sealed interface Reading {
    }

    /** The line of a view. What it means here is for {@link ViewLine} to say. */
    public record Line(String text) implements Reading {
    }

    /** No view could be read. @param file as it was named, on one line */
    public record Unreadable(String file, Reason reason) implements Reading {

        public Unreadable {
            file = file.replaceAll("[\\p{Cc}\\p{Zl}\\p{Zp}]", "?");
        }

        /** What is wrong, where, and what to do, in one line of English. */
        public String message() {
            return "cannot open " + file + ": " + reason.words;
        }
    }

    /** Why no view could be read, in terms a user can act on. */
    public enum Reason {
        NO_SUCH_FILE("there is no such file; check its name and folder"),
        /** A folder or a device stands at the path. */
        NOT_A_FILE("that is not a file; name one that ends in ." + EXTENSION),
        NOT_ALLOWED("you may not read it; change its permissions or copy it as its owner"),
        TOO_LARGE("it is larger than any view; save the view again"),
        NOT_TEXT("it is not UTF-8 text, so it holds no view; save the view again"),
        NO_VIEW("it has no line that begins with " + ViewLine.SCHEME + "; save the view again"),
        /** One view, broken into lines on its way, cannot be told from several. */
        MORE_LINES("it has more than the one line of a view; save the view again, or take the other lines away"),
        OTHER("the system could not read it; copy it to another place and open that");

        private final String words;

        Reason(String words) {
            this.words = words;
        }
    }

    private static final String MAGIC = "# Summit Atlas view";
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private static final Pattern IN_NO_NAME = Pattern.compile("[\\p{Cc}\\p{Zs}\\p{Zl}\\p{Zp}\\\\/:*?\"<>|]+");
    private static final Pattern EDGES = Pattern.compile("^[ .-]+|[ .]+$");
    private static final Pattern DEVICE = Pattern.compile("(?i)(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?");

    /** Signs; with four bytes each a name is still none too long for any file system. */
    private static final int LONGEST_NAME = 60;

    /** Bytes; the line of a view has a few hundred. */
    private static final int LARGEST = 64 * 1024;

    private ViewFile() {
    }

    /** Whether a word of the command line names a file of a view. */
    public static boolean isNamedBy(String argument) {
        return !argument.startsWith("-") && argument.toLowerCase(Locale.ROOT).endsWith("." + EXTENSION);
    }

    /** Reads a file, whatever it is. @param file as it was named */
    public static Reading read(String file) {
        try {
            return read(Path.of(file));
        } catch (InvalidPathException e) {
            return new Unreadable(file, Reason.NO_SUCH_FILE);
        }
    }

    /** Reads a file, whatever it is. */
    public static Reading read(Path file) {
        try {
            return content(file);
        } catch (AccessDeniedException e) {
            return new Unreadable(file.toString(), Reason.NOT_ALLOWED);
        } catch (IOException e) {
            return new Unreadable(file.toString(), Files.exists(file) ? Reason.OTHER : Reason.NO_SUCH_FILE);
        }
    }

    private static Reading content(Path file) throws IOException {
        // Asked first, since a pipe or a device might be read for ever.
        if (!Files.readAttributes(file, BasicFileAttributes.class).isRegularFile()) {
            return new Unreadable(file.toString(), Reason.NOT_A_FILE);
        }
        try (InputStream in = Files.newInputStream(file)) {
            return line(file.toString(), in.readNBytes(LARGEST + 1));
        }
    }

    private static Reading line(String file, byte[] bytes) {
        if (bytes.length > LARGEST) {
            return new Unreadable(file, Reason.TOO_LARGE);
        }
        String text;
        try {
            text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            return new Unreadable(file, Reason.NOT_TEXT);
        }
        List<String> lines = (text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text).lines().map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#")).toList();
        if (lines.stream().noneMatch(line -> line.startsWith(ViewLine.SCHEME))) {
            return new Unreadable(file, Reason.NO_VIEW);
        }
        return lines.size() == 1 ? new Line(lines.getFirst()) : new Unreadable(file, Reason.MORE_LINES);
    }

    /** Writes the line of a view into a file. @throws ExportFailure if it cannot be written */
    public static void write(Path target, String line) throws ExportFailure {
        byte[] content = (MAGIC + "\n" + line + "\n").getBytes(StandardCharsets.UTF_8);
        AtomicFile.write(target, out -> out.write(content));
    }

    /** A file name good on every system that says what people called a view; empty if nothing of it can stand in one. */
    public static Optional<String> name(String words) {
        String spaced = IN_NO_NAME.matcher(words).replaceAll(" ").strip();
        String brief = spaced.codePoints().limit(LONGEST_NAME)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
        String name = EDGES.matcher(brief).replaceAll("");
        return name.isEmpty() || DEVICE.matcher(name).matches() ? Optional.empty()
                : Optional.of(name + "." + EXTENSION);
    }
}
