package org.summitatlas.export.pack;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * Reads the zip of an answer pack into memory and never onto the disk. It may come from anywhere: a zip that would
 * write outside itself, names a file twice, or holds more than any pack does is refused whole.
 */
public final class PackReader {

    private static final int MIB = 1 << 20;
    /** Bytes of one file; the largest picture that can be asked for stays below. */
    private static final int MOST_BYTES_OF_A_FILE = 64 * MIB;
    /** Bytes of all files together, packed or unpacked. */
    private static final int MOST_BYTES = 128 * MIB;
    private static final int MOST_ENTRIES = 64;
    private static final Pattern SEPARATOR = Pattern.compile("[/\\\\]");
    private static final Pattern DRIVE = Pattern.compile("[A-Za-z]:.*", Pattern.DOTALL);

    private final Path path;
    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private long total;

    private PackReader(Path path) {
        this.path = path;
    }

    /** @throws UnreadablePack if it is no answer pack, or one that this program does not know how to read */
    public static Pack read(Path path) throws UnreadablePack {
        PackReader reader = new PackReader(path);
        try {
            return reader.pack();
        } catch (ZipException e) {
            throw reader.refused("it is no zip, or one that is damaged, cut off or encrypted");
        } catch (IOException e) {
            throw new UnreadablePack(path, e);
        }
    }

    private Pack pack() throws IOException, UnreadablePack {
        if (Files.isDirectory(path)) {
            throw refused("it is a folder; an answer pack is a zip");
        }
        if (Files.size(path) > MOST_BYTES) {
            throw refused("it is larger than " + MOST_BYTES / MIB + " MiB");
        }
        try (ZipFile zip = new ZipFile(path.toFile())) {
            if (zip.size() > MOST_ENTRIES) {
                throw refused("it has more than " + MOST_ENTRIES + " entries");
            }
            for (ZipEntry entry : zip.stream().map(ZipEntry.class::cast).toList()) {
                add(zip, entry);
            }
        }
        byte[] manifest = files.get(PackFile.MANIFEST.path());
        if (manifest == null) {
            throw refused("it has no " + PackFile.MANIFEST.path() + ", which every answer pack has");
        }
        try {
            return new Pack(ManifestReader.read(manifest), files);
        } catch (ManifestReader.Malformed e) {
            throw refused("its " + PackFile.MANIFEST.path() + " " + e.getMessage());
        }
    }

    private void add(ZipFile zip, ZipEntry entry) throws IOException, UnreadablePack {
        String name = entry.getName();
        if (leadsOutside(name)) {
            throw refused("its entry \"" + name + "\" leads outside the zip");
        }
        byte[] content = content(zip, entry);
        if (files.putIfAbsent(name, content) != null) {
            throw refused("it has two entries \"" + name + "\"");
        }
        total += content.length;
        if (total > MOST_BYTES) {
            throw refused("its files are larger than " + MOST_BYTES / MIB + " MiB together");
        }
    }

    /** @throws ZipException if it is damaged so that it cannot be unpacked */
    private byte[] content(ZipFile zip, ZipEntry entry) throws IOException, UnreadablePack {
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] content = in.readNBytes(MOST_BYTES_OF_A_FILE + 1);
            if (content.length > MOST_BYTES_OF_A_FILE) {
                throw refused("its entry \"" + entry.getName() + "\" is larger than "
                        + MOST_BYTES_OF_A_FILE / MIB + " MiB, the most that a file may have");
            }
            return content;
        }
    }

    private static boolean leadsOutside(String name) {
        List<String> steps = List.of(SEPARATOR.split(name, -1));
        return steps.getFirst().isEmpty() || steps.contains("..") || DRIVE.matcher(name).matches();
    }

    private UnreadablePack refused(String reason) {
        return new UnreadablePack(path, reason);
    }
}
