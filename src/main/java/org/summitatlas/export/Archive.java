package org.summitatlas.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes files into a zip that has the same bytes wherever and whenever it is written: entries in the order given, with
 * one fixed time, and stored rather than deflated, since libraries deflate differently.
 */
public final class Archive {

    /** Not the first moment a zip can tell: Java takes that one for "before 1980" and adds a time of the local zone. */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private Archive() {
    }

    /**
     * Writes the zip, and flushes. The stream stays open.
     *
     * @param files content by path inside the zip, with {@code /} between folders
     * @throws IOException if the stream refuses; what was written until then is incomplete
     */
    public static void write(Map<String, byte[]> files, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            zip.putNextEntry(entry(file.getKey(), file.getValue()));
            zip.write(file.getValue());
            zip.closeEntry();
        }
        zip.finish();
        out.flush();
    }

    private static ZipEntry entry(String name, byte[] content) {
        CRC32 sum = new CRC32();
        sum.update(content);
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(TIME);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(sum.getValue());
        return entry;
    }
}
