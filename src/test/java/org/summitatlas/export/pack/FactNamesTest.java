package org.summitatlas.export.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.summitatlas.export.datapackage.DataPackage;
import org.summitatlas.model.Document;
import org.summitatlas.query.Query;
import org.summitatlas.query.Results;
import org.summitatlas.query.Tables;
import org.summitatlas.ui.Bundled;

/** A fact has one name, so that what is cited from a pack is found in the package of all data. */
class FactNamesTest {

    private static Set<String> packaged() throws IOException {
        ByteArrayOutputStream zip = new ByteArrayOutputStream();
        DataPackage.write(Bundled.atlas(), Map.of(), zip);
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip.toByteArray()))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (entry.getName().equals("data/facts.csv")) {
                    CsvRows facts = CsvRows.read(in.readAllBytes()).orElseThrow();
                    return facts.rows().stream().map(row -> facts.cell(row, "fact")).collect(Collectors.toSet());
                }
            }
        }
        throw new AssertionError("no facts");
    }

    @Test
    void everyFactOfAPackIsOneOfTheDataPackage() throws IOException {
        Tables tables = Bundled.tables();
        Set<String> documents = Bundled.atlas().data().documents().stream().map(Document::id)
                .collect(Collectors.toSet());
        RowGrounds grounds = new RowGrounds(Results.of(tables, Query.EVERYTHING), documents);
        Set<String> named = tables.all().stream()
                .flatMap(table -> grounds.sheet(table.rows()).plainRows().stream()).map(List::getFirst)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> packaged = packaged();
        assertEquals(List.of(), named.stream().filter(name -> !packaged.contains(name)).toList());
        assertTrue(named.contains("endorsement:seoul-declaration/KOR"), "document before party");
        assertEquals(Set.of("account", "attendance", "document", "endorsement", "figure", "framework", "institute",
                "institute-change", "person", "ratification", "session", "summit"),
                named.stream().map(name -> name.substring(0, name.indexOf(':'))).collect(Collectors.toSet()));
    }
}
