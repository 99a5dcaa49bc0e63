package org.summitatlas.dataset;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * Reads the files of a dataset out of a zip, into memory and never onto the disk. A zip that would write outside
 * itself, names a file twice, or holds more than {@link Limits} allow is refused whole, whichever entry it is.
 */
final class ZipDataset {

    private static final byte[] SIGNATURE = {'P', 'K'};
    private static final Pattern SEPARATOR = Pattern.compile("[/\\\\]");
    private static final Pattern DRIVE = Pattern.compile("[A-Za-z]:.*", Pattern.DOTALL);
    /** What macOS adds to a zip of its own accord. */
    private static final String MAC_FOLDER = "__MACOSX/";
    /** Where a data package has them. */
    private static final String PACKAGED = "json/";

    private record Contents(Map<String, byte[]> files, List<String> names) implements DatasetFiles {

        @Override
        public FileContent content(String name) throws IOException {
            if (!files.containsKey(name)) {
                throw new NoSuchFileException(name);
            }
            return FileContent.of(files.get(name));
        }
    }

    private final Path path;
    private final ZipFile zip;
    private final List<String> entries;

    private ZipDataset(Path path, ZipFile zip) {
        this.path = path;
        this.zip = zip;
        this.entries = zip.stream().map(ZipEntry::getName).toList();
    }

    /** Whether the file begins as a zip does, be it sound or not. */
    static boolean looksLikeOne(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            return Arrays.equals(in.readNBytes(SIGNATURE.length), SIGNATURE);
        }
    }

    static DatasetFiles read(Path path) throws IOException, UnreadableDataset {
        if (Files.size(path) > Limits.ZIP) {
            throw new UnreadableDataset(path, "it is larger than " + Limits.mebibytes(Limits.ZIP));
        }
        try (ZipFile zip = new ZipFile(path.toFile())) {
            return new ZipDataset(path, zip).contents();
        } catch (ZipException e) {
            throw new UnreadableDataset(path,
                    isEncrypted(e) ? "the zip is encrypted" : "the zip is damaged or cut off");
        }
    }

    /** The JDK has no exception of its own for this; a test holds the wording. */
    private static boolean isEncrypted(ZipException failure) {
        return String.valueOf(failure.getMessage()).contains("encrypted entry");
    }

    private DatasetFiles contents() throws UnreadableDataset {
        checkNames();
        String folder = folder();
        Set<String> names = new TreeSet<>();
        entries.stream().filter(name -> name.startsWith(folder)).map(name -> name.substring(folder.length()))
                .filter(name -> !name.isEmpty() && name.indexOf('/') < 0).forEach(names::add);
        Map<String, byte[]> files = new HashMap<>();
        long total = 0;
        for (DataFile file : DataFile.values()) {
            if (names.contains(file.fileName())) {
                byte[] bytes = bytes(folder + file.fileName());
                total += bytes.length;
                if (total > Limits.ZIP) {
                    throw refused("its files are larger than " + Limits.mebibytes(Limits.ZIP) + " together");
                }
                files.put(file.fileName(), bytes);
            }
        }
        return new Contents(files, List.copyOf(names));
    }

    private void checkNames() throws UnreadableDataset {
        Set<String> seen = new HashSet<>();
        for (String name : entries) {
            if (leadsOutside(name)) {
                throw refused("its entry " + Wording.quoted(name) + " leads outside the zip");
            }
            if (!seen.add(name)) {
                throw refused("it has two entries " + Wording.quoted(name));
            }
        }
    }

    private static boolean leadsOutside(String name) {
        List<String> steps = List.of(SEPARATOR.split(name, -1));
        return steps.getFirst().isEmpty() || steps.contains("..") || DRIVE.matcher(name).matches();
    }

    /** Where the files are: in a data package beside other things in a folder of their own. */
    private String folder() {
        String packaged = topFolder() + PACKAGED;
        return entries.contains(packaged + DataFile.DATASET.fileName()) ? packaged : topFolder();
    }

    /** The folder in which everything lies, with its slash; empty if there is none. */
    private String topFolder() {
        List<String> own = entries.stream().filter(name -> !name.startsWith(MAC_FOLDER)).toList();
        Optional<String> folder = own.stream().findFirst().map(name -> name.substring(0, name.indexOf('/') + 1));
        return folder.filter(top -> own.stream().allMatch(name -> name.startsWith(top))).orElse("");
    }

    private byte[] bytes(String name) throws UnreadableDataset {
        ZipEntry entry = zip.getEntry(name);
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] bytes = Limits.readEntry(in);
            CRC32 checksum = new CRC32();
            checksum.update(bytes);
            if (checksum.getValue() == entry.getCrc()) {
                return bytes;
            }
            throw refused("its entry " + Wording.quoted(name) + " is damaged");
        } catch (Limits.TooLarge e) {
            throw refused("its entry " + Wording.quoted(name) + " is " + e.getMessage());
        } catch (IOException e) {
            throw refused("its entry " + Wording.quoted(name) + " is damaged, or packed in a way not known here");
        }
    }

    private UnreadableDataset refused(String reason) {
        return new UnreadableDataset(path, reason);
    }
}
