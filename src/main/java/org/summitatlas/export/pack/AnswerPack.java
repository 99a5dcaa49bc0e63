package org.summitatlas.export.pack;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.summitatlas.export.AtomicFile;
import org.summitatlas.export.ExportFormat;
import org.summitatlas.export.Provenance;
import org.summitatlas.export.SheetFile;
import org.summitatlas.export.Sidecar;
import org.summitatlas.export.citation.Citation;
import org.summitatlas.export.citation.CitationFormat;
import org.summitatlas.export.citation.Citations;
import org.summitatlas.export.picture.Drawing;
import org.summitatlas.export.picture.PictureFormat;
import org.summitatlas.export.view.PictureMaker;
import org.summitatlas.model.Atlas;
import org.summitatlas.model.Language;
import org.summitatlas.model.Source;
import org.summitatlas.query.Results;
import org.summitatlas.query.Tables;

/** Makes answer packs: the same files from the same dataset and request, wherever and whenever. */
public final class AnswerPack {

    /** Pixels of the PNG for each pixel of the picture. */
    private static final int SCALE = 2;

    private final PictureMaker pictures;
    private final String program;

    /** @param program version of the program, which the manifest names for information */
    public AnswerPack(PictureMaker pictures, String program) {
        this.pictures = pictures;
        this.program = program;
    }

    String program() {
        return program;
    }

    /**
     * The files of a pack, ready for {@link org.summitatlas.export.Archive}: README first, manifest last.
     *
     * @param whole the dataset not cut at any day
     * @throws java.util.NoSuchElementException if the dataset lacks something that the request names
     */
    public SequencedMap<String, byte[]> make(PackRequest request, Tables whole) {
        Results results = Results.of(whole, request.query());
        Map<PackFile, byte[]> files = new LinkedHashMap<>();
        Provenance provenance = Provenance.of(results, whole.atlas());
        files.put(PackFile.README, utf8(PackReadme.of(provenance, request.look().language())));
        files.put(PackFile.QUERY, utf8(provenance.line() + "\n"));
        files.put(PackFile.SENTENCE, utf8(sentences(provenance)));
        PackTable<?> table = PackTable.of(results, request);
        List<Source> sources = Stream.of(Citations.sourcesOf(results), table.sources()).flatMap(List::stream)
                .distinct().toList();
        addTables(files, table, provenance, Citations.line(provenance, sources, request.look().language()));
        addPictures(files, pictures.draw(request.picture(), results, whole.atlas(), request.look()));
        addCitations(files, Citations.ofFound(results, sources), request.look().language());
        SequencedMap<String, byte[]> named = new LinkedHashMap<>();
        PackFile.listed().forEach(file -> named.put(file.path(), files.get(file)));
        named.put(PackFile.MANIFEST.path(), bytes(out ->
                ManifestText.write(manifest(request, provenance, whole.atlas(), named), out)));
        return named;
    }

    private Manifest manifest(PackRequest request, Provenance provenance, Atlas whole, Map<String, byte[]> files) {
        return new Manifest(program, Manifest.Stamp.of(whole.data().info()), provenance.asOf(), provenance.line(),
                request.table(), request.columns(), request.sort(), request.picture(), request.look(),
                files.entrySet().stream().map(file -> Manifest.Entry.of(file.getKey(), file.getValue())).toList());
    }

    private static String sentences(Provenance provenance) {
        return provenance.sentence().in(Language.EN) + "\n" + provenance.sentence().in(Language.KO) + "\n";
    }

    private static void addTables(Map<PackFile, byte[]> files, PackTable<?> table, Provenance provenance,
                                  String citation) {
        SheetFile rows = new SheetFile(table.sheet(), ExportFormat.CSV, provenance.shownAs(table.shown()), citation);
        AtomicReference<SheetFile.Written> written = new AtomicReference<>();
        files.put(PackFile.TABLE, bytes(out -> written.set(rows.write(out))));
        files.put(PackFile.TABLE_METADATA, bytes(out ->
                new Sidecar(PackFile.TABLE.path(), rows, written.get()).write(out)));
        files.put(PackFile.EVIDENCE, bytes(out -> ExportFormat.CSV.write(table.evidence(), out)));
    }

    private static void addPictures(Map<PackFile, byte[]> files, Drawing drawing) {
        files.put(PackFile.PICTURE_SVG, bytes(out -> PictureFormat.SVG.write(drawing, 1, out)));
        files.put(PackFile.PICTURE_PNG, bytes(out -> PictureFormat.PNG.write(drawing, SCALE, out)));
    }

    private static void addCitations(Map<PackFile, byte[]> files, List<Citation> citations, Language language) {
        Map.of(PackFile.CITATION_TEXT, CitationFormat.TEXT, PackFile.CITATION_BIBTEX, CitationFormat.BIBTEX,
                        PackFile.CITATION_RIS, CitationFormat.RIS, PackFile.CITATION_CSL, CitationFormat.CSL_JSON)
                .forEach((file, format) -> files.put(file, utf8(format.text(citations, language))));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] bytes(AtomicFile.Writing writing) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            writing.to(out);
        } catch (IOException e) {
            throw new UncheckedIOException("memory refuses nothing", e);
        }
        return out.toByteArray();
    }
}
