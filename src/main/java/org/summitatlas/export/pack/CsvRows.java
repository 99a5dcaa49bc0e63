package org.summitatlas.export.pack;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * A CSV file of ours, read again.
 *
 * @param rows the cells of each; a row that was tampered with may have more or fewer than the header
 */
record CsvRows(List<String> header, List<List<String>> rows) {

    /** Empty if it is no CSV with a header. */
    static Optional<CsvRows> read(byte[] file) {
        try (var reader = CsvReader.builder().ofCsvRecord(
                StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString())) {
            List<List<String>> records = reader.stream().map(CsvRecord::getFields).toList();
            return records.isEmpty() ? Optional.empty()
                    : Optional.of(new CsvRows(records.getFirst(), records.subList(1, records.size())));
        } catch (CharacterCodingException | CsvParseException | UncheckedIOException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("text in memory is always read", e);
        }
    }

    /** The cell of a row under a column; empty where the row ends before it. */
    String cell(List<String> row, String column) {
        int place = header.indexOf(column);
        return place < row.size() ? row.get(place) : "";
    }
}
