package org.summitatlas.export.view;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.summitatlas.export.Sheet;
import org.summitatlas.export.picture.Drawing;
import org.summitatlas.export.picture.Look;
import org.summitatlas.export.picture.PictureFormat;
import org.summitatlas.export.picture.PictureTheme;
import org.summitatlas.model.Language;
import org.summitatlas.query.Query;
import org.summitatlas.query.Results;
import org.summitatlas.query.Tables;
import org.summitatlas.query.language.QueryReading;
import org.summitatlas.query.language.QueryText;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Asks a dataset in the query language and looks at the pictures and tables of what is found. */
record Asking(Tables tables) {

    Results ask(String line) {
        return Results.of(tables,
                ((QueryReading.Understood) QueryText.read(line, Query.EVERYTHING, tables.atlas())).query());
    }

    Drawing draw(PictureRequest request, String line, Language language, double width) {
        return new PictureMaker(() -> {
            throw new AssertionError("only a map needs the world");
        }).draw(request, ask(line), tables.atlas(), new Look(PictureTheme.LIGHT, language, width));
    }

    /** The picture as a browser reads it. */
    static Document svg(Drawing drawing) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(new ByteArrayInputStream(bytes(drawing, PictureFormat.SVG)));
    }

    static byte[] bytes(Drawing drawing, PictureFormat format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            format.write(drawing, 1, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** What stands in every element with a tag. */
    static List<String> all(Document svg, String tag) {
        NodeList found = svg.getElementsByTagName(tag);
        return IntStream.range(0, found.getLength()).mapToObj(index -> ((Element) found.item(index)).getTextContent())
                .toList();
    }

    /** The cells below a heading, as files carry them. */
    static List<String> column(Sheet sheet, String id) {
        int place = sheet.header().indexOf(id);
        return sheet.plainRows().stream().map(row -> row.get(place)).toList();
    }
}
