package org.summitatlas.export.datapackage;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Properties;

/** What the tables of the package and their columns mean, in English sentences. */
final class Descriptions {

    private static final String KOREAN = "_ko";

    private final Properties sentences = new Properties();

    Descriptions() {
        try (Reader in = new InputStreamReader(Descriptions.class.getResourceAsStream("columns.properties"),
                StandardCharsets.UTF_8)) {
            sentences.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws NoSuchElementException if nobody has described the table */
    String ofTable(String table) {
        return find(table);
    }

    /**
     * What a column of a table means; columns that mean the same everywhere are described once.
     *
     * @throws NoSuchElementException if nobody has described the column
     */
    String ofField(String table, String field) {
        return Optional.ofNullable(sentences.getProperty(table + "." + field)).orElseGet(() -> find("*." + field));
    }

    private String find(String key) {
        return Optional.ofNullable(sentences.getProperty(key)).orElseThrow(() -> new NoSuchElementException(key));
    }

    /** A name of a table or column as a heading: {@code Known by}. */
    String title(String name) {
        return Optional.ofNullable(sentences.getProperty("title." + name)).orElseGet(() -> name.endsWith(KOREAN)
                ? title(name.substring(0, name.length() - KOREAN.length())) + " (Korean)"
                : Character.toUpperCase(name.charAt(0)) + name.substring(1).replace('_', ' '));
    }
}
