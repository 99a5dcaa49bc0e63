package org.summitatlas.export.picture;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.summitatlas.export.picture.Mark.Anchor;
import org.summitatlas.export.picture.Mark.Area;
import org.summitatlas.export.picture.Mark.Clipped;
import org.summitatlas.export.picture.Mark.Group;
import org.summitatlas.export.picture.Mark.Words;

/**
 * Writes a drawing as SVG 1.1: UTF-8, LF, text as text, with title and description for whoever cannot see it. Each line
 * of text says how long it is, so that nothing runs over where another font has to stand in.
 */
final class SvgWriter {

    /** Fonts to fall back on where the family is not installed; the Korean ones also have Latin letters. */
    private static final String FAMILY = Typeface.FAMILY
            + ", 'Apple SD Gothic Neo', 'Malgun Gothic', 'Noto Sans CJK KR', 'Noto Sans KR', system-ui, sans-serif";

    /** Control characters, halves of pairs and what is no character: no XML file may hold them. */
    private static final String NOT_IN_XML = "[\\p{Cc}\\p{Cs}\\uFFFE\\uFFFF&&[^\\n\\t]]";

    private final StringBuilder svg = new StringBuilder();
    private final Map<Paint.Hatch, String> patterns = new LinkedHashMap<>();
    private int clips;

    private SvgWriter() {
    }

    /** @throws IOException if the stream refuses */
    static void write(Drawing drawing, OutputStream out) throws IOException {
        out.write(new SvgWriter().text(drawing).getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private String text(Drawing drawing) {
        line("<g font-family=\"" + FAMILY + "\">");
        drawing.marks().forEach(this::mark);
        line("</g>");
        String marks = svg.toString();
        svg.setLength(0);
        line("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
        line("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%1$s\" height=\"%2$s\" viewBox=\"0 0 %1$s %2$s\" "
                .formatted(Numbers.of(drawing.width()), Numbers.of(drawing.height()))
                + "role=\"img\" aria-labelledby=\"title description\" xml:lang=\"%s\">"
                .formatted(drawing.language().locale().getLanguage()));
        line("<title id=\"title\">" + escaped(drawing.title()) + "</title>");
        line("<desc id=\"description\">" + escaped(drawing.description()) + "</desc>");
        line("<metadata>" + escaped(drawing.citation()) + "</metadata>");
        if (!patterns.isEmpty()) {
            line("<defs>");
            patterns.forEach((hatch, id) -> line(pattern(hatch, id)));
            line("</defs>");
        }
        line("<rect width=\"100%\" height=\"100%\" fill=\"" + drawing.ground().hex() + "\"/>");
        svg.append(marks);
        line("</svg>");
        return svg.toString();
    }

    private void line(String text) {
        svg.append(text).append('\n');
    }

    private static String pattern(Paint.Hatch hatch, String id) {
        int gap = hatch.gap();
        return String.format(Locale.ROOT, "<pattern id=\"%1$s\" width=\"%2$d\" height=\"%2$d\" "
                + "patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(%3$d)\">"
                + "<rect width=\"%2$d\" height=\"%2$d\" fill=\"%4$s\"/>"
                + "<rect width=\"1\" height=\"%2$d\" fill=\"%5$s\"/></pattern>",
                id, gap, hatch.rising() ? 45 : -45, hatch.ground().hex(), hatch.line().hex());
    }

    private void mark(Mark mark) {
        switch (mark) {
            case Area area -> area(area);
            case Words words -> words(words);
            case Group(String name, var marks) -> {
                line(name.isEmpty() ? "<g>" : "<g><title>" + escaped(name) + "</title>");
                marks.forEach(this::mark);
                line("</g>");
            }
            case Clipped clipped -> clipped(clipped);
        }
    }

    private void clipped(Clipped clipped) {
        String id = "clip-" + ++clips;
        line("<clipPath id=\"%s\"><rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\"/></clipPath>".formatted(id,
                Numbers.of(clipped.x()), Numbers.of(clipped.y()), Numbers.of(clipped.width()),
                Numbers.of(clipped.height())));
        line("<g clip-path=\"url(#" + id + ")\">");
        clipped.marks().forEach(this::mark);
        line("</g>");
    }

    private void area(Area area) {
        svg.append("<path fill=\"").append(area.fill().map(this::paint).orElse("none")).append('"');
        if (area.fill().isPresent()) {
            svg.append(" fill-rule=\"evenodd\"");
        }
        area.stroke().ifPresent(stroke -> {
            svg.append(" stroke=\"").append(stroke.colour().hex()).append("\" stroke-width=\"")
                    .append(Numbers.of(stroke.width())).append("\" stroke-linejoin=\"round\" stroke-linecap=\"round\"");
            if (stroke.dash() > 0) {
                svg.append(" stroke-dasharray=\"").append(Numbers.of(stroke.dash())).append('"');
            }
        });
        svg.append(" d=\"");
        area.trace().read(new PathText(svg));
        line("\"/>");
    }

    private String paint(Paint paint) {
        return switch (paint) {
            case Paint.Solid(Rgb colour) -> colour.hex();
            case Paint.Hatch hatch ->
                    "url(#" + patterns.computeIfAbsent(hatch, _ -> "hatch-" + (patterns.size() + 1)) + ")";
        };
    }

    private void words(Words words) {
        svg.append("<text x=\"").append(Numbers.of(words.x())).append("\" y=\"").append(Numbers.of(words.y()))
                .append("\" font-size=\"").append(Numbers.of(words.size())).append("\" fill=\"")
                .append(words.colour().hex()).append('"');
        if (words.weight() != Mark.Weight.REGULAR) {
            svg.append(" font-weight=\"").append(words.weight().number()).append('"');
        }
        if (words.anchor() != Anchor.START) {
            svg.append(" text-anchor=\"").append(words.anchor() == Anchor.MIDDLE ? "middle" : "end").append('"');
        }
        if (words.slant() != 0) {
            svg.append(" transform=\"rotate(").append(Numbers.of(words.slant())).append(' ')
                    .append(Numbers.of(words.x())).append(' ').append(Numbers.of(words.y())).append(")\"");
        }
        if (words.text().length() > 1) {
            svg.append(" textLength=\"")
                    .append(Numbers.of(Typeface.width(words.text(), words.size(), words.weight())))
                    .append("\" lengthAdjust=\"spacingAndGlyphs\"");
        }
        line(">" + escaped(words.text()) + "</text>");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;")
                .replaceAll(NOT_IN_XML, " ");
    }

    /** Appends a trace as path data. */
    private record PathText(StringBuilder to) implements Trace.Reader {

        @Override
        public void moveTo(double x, double y) {
            part('M', x, y);
        }

        @Override
        public void lineTo(double x, double y) {
            part('L', x, y);
        }

        @Override
        public void curveTo(double x1, double y1, double x2, double y2, double x, double y) {
            part('C', x1, y1, x2, y2, x, y);
        }

        @Override
        public void closePath() {
            to.append('Z');
        }

        private void part(char letter, double... numbers) {
            to.append(letter);
            for (int index = 0; index < numbers.length; index++) {
                to.append(index == 0 ? "" : " ").append(Numbers.of(numbers[index]));
            }
        }
    }
}
