package org.summitatlas.export;

import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Text on its way into a file. */
final class Utf8 {

    private static final String REPLACEMENT = "\uFFFD";

    private Utf8() {
    }

    /** Writes UTF-8. Half a surrogate pair is no character: the replacement character stands for it in every format. */
    static Writer writer(OutputStream out) {
        return new OutputStreamWriter(out, StandardCharsets.UTF_8.newEncoder()
                .replaceWith(REPLACEMENT.getBytes(StandardCharsets.UTF_8))
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE));
    }
}
