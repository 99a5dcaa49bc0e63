package org.summitatlas.export.citation;

import de.undercouch.citeproc.bibtex.BibTeXConverter;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.helper.json.JsonLexer;
import de.undercouch.citeproc.helper.json.JsonParser;
import de.undercouch.citeproc.ris.RISConverter;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.summitatlas.model.Language;

/** Reads citations as a citation processor that is not ours does. */
final class ReadBack {

    private ReadBack() {
    }

    /** The items by their ids. */
    static Map<String, CSLItemData> of(CitationFormat format, List<Citation> citations) throws Exception {
        String text = format.text(citations, Language.EN);
        InputStream in = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        return switch (format) {
            case TEXT -> throw new IllegalArgumentException("text is for people");
            case BIBTEX -> new BibTeXConverter().toItemData(new BibTeXConverter().loadDatabase(in));
            case RIS -> new RISConverter().toItemData(new RISConverter().loadLibrary(in));
            case CSL_JSON -> new JsonParser(new JsonLexer(new StringReader(text))).parseArray().stream()
                    .map(ReadBack::item).collect(Collectors.toMap(CSLItemData::getId, item -> item));
        };
    }

    @SuppressWarnings("unchecked") // an item is an object, or the test fails as it should
    private static CSLItemData item(Object object) {
        return CSLItemData.fromJson((Map<String, Object>) object);
    }
}
