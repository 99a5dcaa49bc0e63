package org.summitatlas.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNamesTest {

    @ParameterizedTest
    @CsvSource({"rows, rows.csv", "rows.csv, rows.csv", "rows.CSV, rows.CSV", "rows.txt, rows.txt",
        "answer v2.0, answer v2.0.csv", "한국.행, 한국.행.csv", "rows., rows..csv"})
    void aNameWithoutAnExtensionGetsThatOfTheOffer(String chosen, String expected) {
        assertEquals(Path.of("folder", expected),
                FileNames.withExtension(Path.of("folder", chosen), "summit-atlas_rows_v2.0.0.csv"));
    }
}
