package org.summitatlas.export.view;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.summitatlas.export.picture.Body;
import org.summitatlas.export.picture.Body.LegendEntry;
import org.summitatlas.export.picture.Frame;
import org.summitatlas.export.picture.Look;
import org.summitatlas.export.picture.Mark;
import org.summitatlas.export.picture.Mark.Anchor;
import org.summitatlas.export.picture.Mark.Weight;
import org.summitatlas.export.picture.Signs;
import org.summitatlas.export.picture.Stroke;
import org.summitatlas.export.picture.Tone;
import org.summitatlas.export.picture.Trace;
import org.summitatlas.export.picture.Typeface;
import org.summitatlas.model.Atlas;
import org.summitatlas.model.Document;
import org.summitatlas.model.Standing;
import org.summitatlas.query.Results;
import org.summitatlas.query.Terms;
import org.summitatlas.query.matrix.Matrix;
import org.summitatlas.query.matrix.MatrixArrangement;
import org.summitatlas.query.matrix.MatrixBlock;
import org.summitatlas.query.matrix.MatrixRow;
import org.summitatlas.query.matrix.MatrixSection;

/** Draws the matrix: a row a party, a column a document, a sign where they meet, one block below the other. */
final class MatrixDrawing {

    private static final double BLOCK_GAP = 24;
    private static final double BESIDE = 48;
    private static final double LINE_OF_WORDS = 28;
    /** How strongly cells of endorsers are tinted. */
    private static final double TINT = 0.1;

    private final Results results;
    private final Look look;
    private final MatrixText text;
    private final List<Mark> marks = new ArrayList<>();
    private final Set<Document> hidden = new LinkedHashSet<>();
    /** Where the block that is being drawn begins, and how far down it has come. */
    private double x;
    private double y;

    private MatrixDrawing(Results results, Look look) {
        this.results = results;
        this.look = look;
        text = MatrixText.in(look.language());
    }

    static Body body(Results results, Atlas whole, String arrangement, Look look) {
        return new MatrixDrawing(results, look).body(MatrixSheets.matrix(results, arrangement, look.language()),
                MatrixArrangement.parse(arrangement), whole);
    }

    private Body body(Matrix matrix, MatrixArrangement arrangement, Atlas whole) {
        String subject = text.subject(matrix);
        if (matrix.isEmpty()) {
            String nothing = text.nothing(results);
            marks.add(Mark.words(nothing, 0, LINE_OF_WORDS / 2, MatrixLayout.TEXT + 1, look.colour(Tone.INK)));
            return new Body(LINE_OF_WORDS, subject, nothing, marks, List.of(), List.of());
        }
        return new Body(blocks(matrix.blocks()), subject, text.description(matrix), marks, legend(matrix),
                text.notes(matrix, arrangement, whole, List.copyOf(hidden)));
    }

    /** Draws the blocks beside each other where there is room, else below each other; says how high they are. */
    private double blocks(List<MatrixBlock> blocks) {
        List<MatrixLayout> close = blocks.stream().map(block -> layout(block, false)).toList();
        boolean beside = blocks.size() > 1
                && close.stream().mapToDouble(MatrixLayout::width).sum() + BESIDE * (blocks.size() - 1)
                <= Frame.inner(look);
        List<MatrixLayout> layouts = beside ? close : blocks.stream().map(block -> layout(block, true)).toList();
        double height = 0;
        for (int index = 0; index < blocks.size(); index++) {
            draw(blocks.get(index), layouts.get(index));
            height = Math.max(height, y);
            x = beside ? x + layouts.get(index).width() + BESIDE : 0;
            y = beside ? 0 : y + BLOCK_GAP;
        }
        return height;
    }

    private MatrixLayout layout(MatrixBlock block, boolean isSpread) {
        return MatrixLayout.of(block, block.rows().stream().map(text::name).toList(),
                block.columns().stream().map(text::title).toList(),
                block.rows().stream().map(text::count).toList(), Frame.inner(look), isSpread);
    }

    private void draw(MatrixBlock block, MatrixLayout layout) {
        hidden.addAll(block.columns().subList(layout.shown(), block.columns().size()));
        heading(block);
        titles(block, layout);
        line(layout, y);
        if (block.sections().isEmpty()) {
            rows(block, block.rows(), layout);
        }
        for (MatrixSection section : block.sections()) {
            y += MatrixLayout.SECTION;
            marks.add(Mark.words(text.section(section), x, y - 8, MatrixLayout.TEXT, Weight.SEMI_BOLD, Anchor.START,
                    look.colour(Tone.MUTED)));
            line(layout, y);
            rows(block, section.rows(), layout);
        }
    }

    private void heading(MatrixBlock block) {
        y += MatrixLayout.HEADING;
        marks.add(Mark.words(text.heading(block), x, y - 7, MatrixLayout.TEXT + 1, Weight.SEMI_BOLD, Anchor.START,
                look.colour(Tone.INK)));
    }

    /** The titles of the documents, rising to the right. */
    private void titles(MatrixBlock block, MatrixLayout layout) {
        y += layout.rise() + MatrixLayout.FOOT;
        for (int column = 0; column < layout.shown(); column++) {
            Document document = block.columns().get(column);
            Weight weight = results.query().documents().contains(document.id()) ? Weight.SEMI_BOLD : Weight.REGULAR;
            String title = Typeface.cut(text.title(document), MatrixLayout.TITLE, weight, MatrixLayout.longest());
            // The line is turned about its base: half its height to the right brings its middle over the signs.
            marks.add(new Mark.Words(title, x + layout.middle(column) + MatrixLayout.TITLE * 0.3,
                    y - MatrixLayout.FOOT, MatrixLayout.TITLE, weight, Anchor.START,
                    look.colour(document.isOfSeries() ? Tone.INK : Tone.MUTED), -layout.slant()));
        }
    }

    private void rows(MatrixBlock block, List<MatrixRow> rows, MatrixLayout layout) {
        tints(rows, layout);
        for (MatrixRow row : rows) {
            marks.add(new Mark.Group(text.row(block, row), row(row, layout)));
            y += MatrixLayout.ROW;
            line(layout, y);
        }
    }

    /** One tint behind endorsers that stand above each other. */
    private void tints(List<MatrixRow> rows, MatrixLayout layout) {
        for (int column = 0; column < layout.shown(); column++) {
            int first = 0;
            for (int row = 0; row <= rows.size(); row++) {
                if (row == rows.size() || !rows.get(row).standings().get(column).isEndorser()) {
                    if (row > first) {
                        marks.add(Mark.filled(Trace.box(x + layout.left(column), y + first * MatrixLayout.ROW,
                                layout.column(), (row - first) * MatrixLayout.ROW), look.colour(Tone.PANEL)
                                .towards(look.colour(Tone.ENDORSED), TINT)));
                    }
                    first = row + 1;
                }
            }
        }
    }

    private List<Mark> row(MatrixRow row, MatrixLayout layout) {
        double middle = y + MatrixLayout.ROW / 2;
        double base = middle + MatrixLayout.TEXT * 0.36;
        List<Mark> parts = new ArrayList<>();
        parts.add(Mark.words(Typeface.cut(text.name(row), MatrixLayout.TEXT, Weight.REGULAR, layout.name() - 6), x,
                base, MatrixLayout.TEXT, look.colour(Tone.INK)));
        IntStream.range(0, layout.shown()).forEach(column -> parts.addAll(Signs.of(row.standings().get(column),
                x + layout.middle(column), middle, MatrixLayout.SIGN, look.theme())));
        parts.add(Mark.words(text.count(row), x + layout.right(), base, MatrixLayout.SMALL, Weight.REGULAR, Anchor.END,
                look.colour(Tone.MUTED)));
        return parts;
    }

    private void line(MatrixLayout layout, double at) {
        marks.add(Mark.drawn(Trace.line(x, at, x + layout.right(), at), Stroke.of(look.colour(Tone.HAIRLINE), 0.75)));
    }

    /** The signs that can be seen, in words. */
    private List<LegendEntry> legend(Matrix matrix) {
        Set<Standing> seen = EnumSet.noneOf(Standing.class);
        matrix.blocks().stream().flatMap(block -> block.rows().stream()).forEach(row -> seen.addAll(row.standings()));
        Terms terms = new Terms(look.language());
        return seen.stream().map(standing -> new LegendEntry(
                Signs.of(standing, 7, 7, MatrixLayout.SIGN + 1, look.theme()), terms.capital(standing))).toList();
    }
}
