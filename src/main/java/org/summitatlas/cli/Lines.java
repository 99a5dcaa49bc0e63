package org.summitatlas.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Prints results that are lines of text. */
final class Lines {

    private Lines() {
    }

    /**
     * Writes the lines in UTF-8, each with a line feed, and flushes.
     *
     * @throws IOException if the stream refuses
     */
    static void print(Stream<String> lines, OutputStream out) throws IOException {
        String text = lines.map(line -> line + "\n").collect(Collectors.joining());
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
