package org.summitatlas.ui.take;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.summitatlas.export.Archive;
import org.summitatlas.export.AtomicFile;
import org.summitatlas.export.ExportName;
import org.summitatlas.export.datapackage.DataPackage;
import org.summitatlas.export.pack.PackFile;
import org.summitatlas.export.pack.PackRequest;
import org.summitatlas.export.picture.Look;
import org.summitatlas.export.view.PictureRequest;
import org.summitatlas.model.Atlas;
import org.summitatlas.model.DatasetInfo;
import org.summitatlas.query.Query;
import org.summitatlas.query.Tables;
import org.summitatlas.ui.Place;
import org.summitatlas.ui.View;
import org.summitatlas.ui.common.RowsOffer;
import org.summitatlas.ui.common.ShownView;
import org.summitatlas.ui.take.Bundle.Content;

/** The zips that can be taken away, as the window is at one moment. */
final class Bundles {

    private static final String ZIP = "zip";

    private final TakeTools tools;
    private final Place place;
    private final Tables whole;
    private final DatasetInfo info;

    Bundles(TakeTools tools) {
        this.tools = tools;
        place = tools.exploration().place();
        whole = tools.exploration().whole();
        info = whole.atlas().data().info();
    }

    /** What is shown with all that it takes to check it: the table and the view in front, in words, with evidence. */
    Bundle answerPack() {
        RowsOffer table = tools.table().get();
        RowsOffer.Origin origin = table.table().orElseThrow();
        // There is no picture of a comparison; the map shows the parties it speaks of.
        PictureRequest picture = ShownView.of(place).picture()
                .or(ShownView.of(place, View.MAP)::picture).orElseThrow();
        Look look = new Look(tools.choices().theme(), tools.messages().language(), Look.USUAL_WIDTH);
        PackRequest request = new PackRequest(place.query(), origin.id(), origin.columns(), origin.sort(), picture,
                look);
        String name = ExportName.of("answer-" + origin.id().word(), place.query(), info, ZIP);
        int rows = tools.exploration().results().count(origin.id());
        return new Bundle(name, tools.text("take.pack.summary"), List.of(
                content(tools.text("take.pack.readme"), PackFile.README),
                content(tools.text("take.pack.words"), PackFile.SENTENCE, PackFile.QUERY),
                content(tools.text("take.pack.table", rows, table.name()), PackFile.TABLE, PackFile.TABLE_METADATA),
                content(tools.text("take.pack.evidence"), PackFile.EVIDENCE),
                content(tools.text("take.pack.picture", tools.text("view." + picture.subject().word())),
                        PackFile.PICTURE_SVG, PackFile.PICTURE_PNG),
                content(tools.text("take.pack.citation"), PackFile.CITATION_TEXT, PackFile.CITATION_BIBTEX,
                        PackFile.CITATION_RIS, PackFile.CITATION_CSL),
                content(tools.text("take.pack.manifest"), PackFile.MANIFEST)), (target, job) -> {
                    Map<String, byte[]> files = tools.packs().make(request, whole);
                    AtomicFile.write(target, out -> Archive.write(files, job.watched(out)));
                    return tools.text("take.saved.pack", target, files.size());
                });
    }

    private static Content content(String what, PackFile... files) {
        return new Content(Stream.of(files).map(PackFile::path).collect(Collectors.joining(", ")), what);
    }

    /** The whole dataset, whatever is asked and shown. */
    Bundle dataPackage() {
        Atlas atlas = whole.atlas();
        String name = ExportName.of("data-package", Query.EVERYTHING, info, ZIP);
        return new Bundle(name, tools.text("take.data.summary", atlas.factCount()), List.of(
                new Content("*.csv", tools.text("take.data.tables")),
                new Content("datapackage.json, csv-metadata.json", tools.text("take.data.schemas")),
                new Content("json/, schema/", tools.text("take.data.json")),
                new Content("README.md, json/CODEBOOK.md", tools.text("take.data.readme")),
                new Content("LICENSE.txt, CITATION.cff", tools.text("take.data.licence", info.licence())),
                new Content("SHA256SUMS", tools.text("take.data.sums"))), (target, job) -> {
                    Map<String, byte[]> files = tools.datasetFiles().call();
                    AtomicFile.write(target, out -> DataPackage.write(atlas, files, job.watched(out)));
                    return tools.text("take.saved", target);
                });
    }
}
