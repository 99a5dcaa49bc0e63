package org.summitatlas.export.view;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.summitatlas.export.picture.Body;
import org.summitatlas.export.picture.Body.LegendEntry;
import org.summitatlas.export.picture.Frame;
import org.summitatlas.export.picture.Look;
import org.summitatlas.export.picture.Mark;
import org.summitatlas.export.picture.Mark.Anchor;
import org.summitatlas.export.picture.Mark.Weight;
import org.summitatlas.export.picture.Rgb;
import org.summitatlas.export.picture.Signs;
import org.summitatlas.export.picture.Stroke;
import org.summitatlas.export.picture.Tone;
import org.summitatlas.export.picture.Trace;
import org.summitatlas.export.picture.Typeface;
import org.summitatlas.model.Document;
import org.summitatlas.model.ListCompleteness;
import org.summitatlas.model.Standing;
import org.summitatlas.query.Results;
import org.summitatlas.query.intersections.BarQuery;
import org.summitatlas.query.intersections.IntersectionChart;
import org.summitatlas.query.intersections.Intersections.Combination;

/** Draws the intersections: a bar for each combination of documents, above dots that say which documents these are. */
final class IntersectionsDrawing {

    private static final double LINE_OF_WORDS = 28;
    private static final double DOT = 5.5;
    private static final double PALE_DOT = 3;
    /** Every second row is darker by this share, and the bar asked about is tinted. */
    private static final double STRIPE = 0.04;
    private static final double TINT = 0.14;

    private final Results results;
    private final IntersectionChart chart;
    private final Look look;
    private final IntersectionsText text;
    private final IntersectionsLayout layout;
    private final List<Combination> bars;
    private final List<Mark> marks = new ArrayList<>();

    private IntersectionsDrawing(Results results, IntersectionChart chart, Look look) {
        this.results = results;
        this.chart = chart;
        this.look = look;
        text = IntersectionsText.in(look.language());
        layout = IntersectionsLayout.of(documents().stream().map(text::title).toList(),
                IntStream.range(0, documents().size()).mapToObj(this::size).toList(), chart.bars().size(),
                Frame.inner(look));
        bars = chart.largest(layout.most());
    }

    static Body body(Results results, String arrangement, Look look) {
        return new IntersectionsDrawing(results, IntersectionChart.of(results, arrangement), look).body();
    }

    private Body body() {
        String subject = text.subject(chart, results.query());
        if (bars.isEmpty()) {
            String nothing = text.nothing(chart);
            marks.add(Mark.words(nothing, 0, LINE_OF_WORDS / 2, IntersectionsLayout.TEXT + 1, look.colour(Tone.INK)));
            return new Body(LINE_OF_WORDS, subject, nothing, marks, List.of(), List.of());
        }
        double height = layout.rowTop(documents().size());
        int tallest = bars.stream().mapToInt(Combination::size).max().orElseThrow();
        for (int row = 1; row < documents().size(); row += 2) {
            marks.add(Mark.filled(Trace.box(0, layout.rowTop(row), layout.left() + bars.size() * layout.pitch(),
                    IntersectionsLayout.ROW), tinted(Tone.INK, STRIPE)));
        }
        heading();
        for (int row = 0; row < documents().size(); row++) {
            marks.add(set(row));
        }
        for (int bar = 0; bar < bars.size(); bar++) {
            marks.add(new Mark.Group(text.sentence(chart, bars.get(bar)), bar(bar, tallest, height)));
        }
        marks.add(Mark.drawn(Trace.line(layout.left(), layout.foot(), layout.left() + bars.size() * layout.pitch(),
                layout.foot()), Stroke.of(look.colour(Tone.MUTED), 1)));
        return new Body(height, subject, text.description(chart, bars), marks, legend(),
                text.notes(chart, bars.size(), results.query()));
    }

    private List<Document> documents() {
        return chart.among().documents();
    }

    private String size(int row) {
        return Integer.toString(chart.among().endorsers(row));
    }

    private Rgb tinted(Tone tone, double share) {
        return look.colour(Tone.PANEL).towards(look.colour(tone), share);
    }

    /** Says what the numbers beside the documents count, at the foot of the bars. */
    private void heading() {
        List<String> lines = Typeface.wrap(text.sets(), IntersectionsLayout.SMALL, Weight.MEDIUM, layout.numbers());
        for (int line = 0; line < lines.size(); line++) {
            marks.add(Mark.words(lines.get(line), 0, layout.foot() - 3 - (lines.size() - 1 - line) * 15,
                    IntersectionsLayout.SMALL, Weight.MEDIUM, Anchor.START, look.colour(Tone.MUTED)));
        }
    }

    /** A document with the number of its endorsers. */
    private Mark set(int row) {
        Document document = documents().get(row);
        int size = chart.among().endorsers(row);
        int largest = IntStream.range(0, documents().size()).map(chart.among()::endorsers).max().orElseThrow();
        double middle = layout.rowMiddle(row);
        double base = middle + IntersectionsLayout.TEXT * 0.36;
        double room = layout.name() - IntersectionsLayout.SIGN - 12;
        List<Mark> parts = new ArrayList<>();
        parts.add(Mark.words(Typeface.cut(text.title(document), IntersectionsLayout.TEXT, Weight.REGULAR, room), 0,
                base, IntersectionsLayout.TEXT, look.colour(Tone.INK)));
        if (document.list() == ListCompleteness.PARTIAL) {
            parts.addAll(Signs.of(Standing.UNKNOWN, layout.name() - 4 - IntersectionsLayout.SIGN / 2, middle,
                    IntersectionsLayout.SIGN, look.theme()));
        }
        if (layout.set() > 0 && size > 0) {
            double length = Math.max(1, layout.set() * size / largest);
            parts.add(Mark.filled(Trace.box(layout.name() + layout.set() - length, middle - 4, length, 8),
                    tinted(Tone.INK, 0.35)));
        }
        parts.add(Mark.words(size(row), layout.numbers(), base, IntersectionsLayout.SMALL, Weight.MEDIUM, Anchor.END,
                look.colour(Tone.INK)));
        return new Mark.Group(text.set(document, size), parts);
    }

    private List<Mark> bar(int index, int tallest, double height) {
        Combination bar = bars.get(index);
        double middle = layout.middle(index);
        double tall = layout.barHeight(bar.size(), tallest);
        double width = layout.barWidth();
        Rgb full = look.colour(Tone.ENDORSED);
        List<Mark> parts = new ArrayList<>();
        if (BarQuery.isAsked(results.query(), chart.among(), bar)) {
            parts.add(Mark.filled(Trace.box(middle - layout.pitch() / 2, 0, layout.pitch(), height),
                    tinted(Tone.ACCENT, TINT)));
        }
        parts.add(Mark.filled(Trace.box(middle - width / 2, layout.foot() - tall, width, tall), full));
        parts.add(Mark.words(Integer.toString(bar.size()), middle, layout.foot() - tall - 5, IntersectionsLayout.SMALL,
                Weight.MEDIUM, Anchor.MIDDLE, look.colour(Tone.INK)));
        int[] inside = IntStream.range(0, documents().size()).filter(bar::has).toArray();
        parts.add(Mark.drawn(Trace.line(middle, layout.rowMiddle(inside[0]), middle,
                layout.rowMiddle(inside[inside.length - 1])), Stroke.of(full, 2)));
        for (int row = 0; row < documents().size(); row++) {
            parts.add(dot(bar.has(row), middle, layout.rowMiddle(row)));
        }
        return parts;
    }

    private Mark dot(boolean isInside, double x, double y) {
        return isInside ? Mark.filled(Trace.circle(x, y, DOT), look.colour(Tone.ENDORSED))
                : Mark.filled(Trace.circle(x, y, PALE_DOT), tinted(Tone.INK, 0.22));
    }

    private List<LegendEntry> legend() {
        return List.of(new LegendEntry(List.of(dot(true, 7, 7)), text.inside()),
                new LegendEntry(List.of(dot(false, 7, 7)), text.outside(chart)));
    }
}
