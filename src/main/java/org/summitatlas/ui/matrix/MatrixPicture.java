package org.summitatlas.ui.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.summitatlas.model.EntityRef;
import org.summitatlas.query.matrix.Matrix;
import org.summitatlas.query.matrix.MatrixBlock;
import org.summitatlas.query.matrix.MatrixOrder;

/**
 * What the matrix shows.
 *
 * @param lines     every line of it
 * @param required  ids of the documents asked about
 * @param excluded  ids of the documents that nobody shown may have endorsed
 * @param selection what is open in the detail pane
 */
record MatrixPicture(Matrix matrix, MatrixOrder order, List<MatrixLine> lines, Set<String> required,
                     Set<String> excluded, Optional<EntityRef> selection) {

    static final MatrixPicture EMPTY = new MatrixPicture(new Matrix(List.of()), MatrixOrder.FIRST, List.of(), Set.of(),
            Set.of(), Optional.empty());

    static List<MatrixLine> lines(Matrix matrix) {
        List<MatrixLine> lines = new ArrayList<>();
        for (MatrixBlock block : matrix.blocks()) {
            lines.add(new MatrixLine.Head(block));
            if (block.sections().isEmpty()) {
                block.rows().forEach(row -> lines.add(new MatrixLine.Row(block, row)));
            }
            block.sections().forEach(section -> {
                lines.add(new MatrixLine.Section(block, section));
                section.rows().forEach(row -> lines.add(new MatrixLine.Row(block, row)));
            });
        }
        return List.copyOf(lines);
    }

    /** The line of a party, if it is shown. */
    Optional<Integer> line(String party) {
        return first(line -> line instanceof MatrixLine.Row(_, var row) && row.party().id().equals(party));
    }

    private Optional<Integer> first(Predicate<MatrixLine> wanted) {
        return IntStream.range(0, lines.size()).filter(index -> wanted.test(lines.get(index))).boxed().findFirst();
    }

    /** The beginning of the first row, or of everything where there is none. */
    MatrixSpot firstParty() {
        return new MatrixSpot(first(MatrixLine.Row.class::isInstance).orElse(0), MatrixSpot.NAME);
    }

    /** Where the party and the document of a spot here stand in another picture; empty if the line is not there. */
    Optional<MatrixSpot> spotIn(MatrixPicture next, MatrixSpot at) {
        MatrixLine line = lines.get(at.line());
        Optional<Integer> found = line instanceof MatrixLine.Row(_, var row) ? next.line(row.party().id())
                : next.first(one -> one instanceof MatrixLine.Head && one.block().side() == line.block().side());
        return found.map(index -> new MatrixSpot(index, columnIn(next.lines.get(index).block(), line.block(), at)));
    }

    private static int columnIn(MatrixBlock next, MatrixBlock block, MatrixSpot at) {
        if (at.column() == MatrixSpot.NAME) {
            return MatrixSpot.NAME;
        }
        return at.column() == block.columns().size() ? next.columns().size()
                : next.column(block.columns().get(at.column()).id());
    }

    boolean isSelected(EntityRef ref) {
        return selection.filter(ref::equals).isPresent();
    }
}
