package org.summitatlas.export.pack;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.summitatlas.export.Sha256;
import org.summitatlas.export.picture.Look;
import org.summitatlas.export.view.PictureRequest;
import org.summitatlas.model.DatasetInfo;
import org.summitatlas.query.TableId;

/**
 * What an answer pack says of itself: all that is needed to make it again, and what its files must be.
 *
 * @param program version of the program that made it; for information, since any version must make the same answer
 * @param dataset the data it was made of
 * @param asOf    the day that the answer speaks of
 * @param line    the question in the query language
 * @param columns as in {@link PackRequest#columns}
 * @param sort    as in {@link PackRequest#sort}
 * @param files   every file but the manifest
 */
public record Manifest(String program, Stamp dataset, LocalDate asOf, String line, TableId table, List<String> columns,
                       String sort, PictureRequest picture, Look look, List<Entry> files) {

    /** The number of the form that manifests have now; a form that could not be read as this one has another. */
    static final int FORMAT = 1;
    static final String KIND = "summit-atlas-answer-pack";

    /**
     * Which dataset it was.
     *
     * @param asOf   the day up to which its facts were checked
     * @param sha256 of all its files
     */
    public record Stamp(String version, LocalDate asOf, String sha256) {

        static Stamp of(DatasetInfo info) {
            return new Stamp(info.version(), info.asOf(), info.sha256());
        }
    }

    /**
     * What a file must be.
     *
     * @param sha256 lower-case hex
     */
    record Entry(String path, int bytes, String sha256) {

        static Entry of(String path, byte[] content) {
            return new Entry(path, content.length, Sha256.of(content));
        }
    }

    public Manifest {
        columns = List.copyOf(columns);
        files = List.copyOf(files);
    }

    /** What the manifest says of a file. */
    Optional<Entry> entry(PackFile file) {
        return files.stream().filter(entry -> entry.path().equals(file.path())).findFirst();
    }
}
