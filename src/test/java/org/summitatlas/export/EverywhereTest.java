package org.summitatlas.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.summitatlas.export.citation.CitationFormat;
import org.summitatlas.export.citation.Citations;
import org.summitatlas.export.datapackage.DataPackage;
import org.summitatlas.export.pack.SamplePacks;
import org.summitatlas.export.view.PictureSubject;
import org.summitatlas.model.Language;
import org.summitatlas.query.Query;
import org.summitatlas.query.Results;
import org.summitatlas.query.Table;
import org.summitatlas.query.TableId;
import org.summitatlas.query.Tables;
import org.summitatlas.ui.Bundled;

/**
 * Whatever leaves the program has the same bytes in every country: Arabic has digits of its own, Thai years too,
 * Turkish its own capitals, and in Kiritimati it is tomorrow.
 */
class EverywhereTest {

    private static final Map<String, byte[]> HERE = inCountry("en-US", "UTC");

    private static Map<String, byte[]> inCountry(String tag, String zone) {
        Locale locale = Locale.getDefault();
        TimeZone before = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(tag));
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            return everything();
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(before);
        }
    }

    private static byte[] bytes(AtomicFile.Writing writing) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            writing.to(out);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toByteArray();
    }

    private static Map<String, byte[]> everything() {
        Tables tables = new Tables(Bundled.atlas());
        Results results = Results.of(tables, Query.EVERYTHING);
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (Table<?> table : tables.all()) {
            for (ExportFormat format : ExportFormat.values()) {
                addTable(table, format, results, files);
            }
        }
        for (CitationFormat format : CitationFormat.values()) {
            for (Language language : Language.values()) {
                files.put("citations " + format + language, format.text(Citations.ofResults(results), language)
                        .getBytes(StandardCharsets.UTF_8));
            }
        }
        files.put("package", bytes(out -> DataPackage.write(Bundled.atlas(), Map.of(), out)));
        for (Language language : Language.values()) {
            SamplePacks.maker().make(SamplePacks.request("signed:seoul-declaration as-of:2025", TableId.FRAMEWORKS,
                    PictureSubject.TIMELINE, language, tables), tables)
                    .forEach((path, content) -> files.put("pack " + language + "/" + path, content));
        }
        return files;
    }

    private static void addTable(Table<?> table, ExportFormat format, Results results, Map<String, byte[]> files) {
        Provenance provenance = Provenance.of(results, Bundled.atlas())
                .shownAs(new Provenance.Rows(table.id(), ""));
        SheetFile file = new SheetFile(Sheet.of(table), format, provenance,
                Citations.line(provenance, Citations.sourcesOf(results, table.id()), Language.EN));
        String name = ExportName.of(table.id().word(), results.query(), provenance.dataset(), format.extension());
        files.put(format + " " + name, bytes(out -> {
            SheetFile.Written written = file.write(out);
            files.put(format + " sidecar " + name, bytes(beside -> new Sidecar(name, file, written).write(beside)));
        }));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar-EG-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai", "tr-TR", "ko-KR"})
    void theBytesAreTheSame(String tag) {
        Map<String, byte[]> there = inCountry(tag, "Pacific/Kiritimati");
        assertEquals(List.copyOf(HERE.keySet()), List.copyOf(there.keySet()));
        HERE.forEach((name, content) -> assertArrayEquals(content, there.get(name), name));
    }
}
