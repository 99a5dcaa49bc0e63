package org.summitatlas.export.view;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.summitatlas.export.picture.Drawing;
import org.summitatlas.export.picture.Look;
import org.summitatlas.export.picture.Mark;
import org.summitatlas.export.picture.PictureTheme;
import org.summitatlas.geo.EqualEarth;
import org.summitatlas.geo.World;
import org.summitatlas.model.Language;
import org.summitatlas.query.Results;
import org.summitatlas.query.map.ColouredMap;
import org.summitatlas.query.map.MapColours;
import org.summitatlas.ui.Bundled;

/** Draws maps of the bundled dataset, and tells what is on them. */
final class Maps {

    static final World WORLD = World.load(new EqualEarth());
    static final String NEW_DELHI = "new-delhi-declaration";

    private static final Asking ASKING = new Asking(Bundled.tables());

    private Maps() {
    }

    static Results results(String line) {
        return ASKING.ask(line);
    }

    /** @param colour id of a document; empty for the number endorsed */
    static ColouredMap coloured(String line, String colour) {
        return new MapColours(Bundled.atlas()).of(results(line), document(colour));
    }

    static Optional<String> document(String colour) {
        return Optional.of(colour).filter(id -> !id.isEmpty());
    }

    static Look look(double width) {
        return new Look(PictureTheme.LIGHT, Language.EN, width);
    }

    static Drawing draw(String line, String colour, String arrangement, double width) {
        PictureRequest request = new PictureRequest(PictureSubject.MAP, arrangement, document(colour));
        return new PictureMaker(() -> WORLD).draw(request, results(line), Bundled.atlas(), look(width));
    }

    private static Stream<Mark> all(Mark mark) {
        return Stream.concat(Stream.of(mark), switch (mark) {
            case Mark.Group(_, var marks) -> marks.stream().flatMap(Maps::all);
            case Mark.Clipped clipped -> clipped.marks().stream().flatMap(Maps::all);
            default -> Stream.of();
        });
    }

    /** The names that groups have. */
    static List<String> names(Drawing drawing) {
        return drawing.marks().stream().flatMap(Maps::all)
                .flatMap(mark -> mark instanceof Mark.Group(String name, _) && !name.isEmpty() ? Stream.of(name)
                        : Stream.of()).toList();
    }

    /** Every line of text. */
    static String words(Drawing drawing) {
        return drawing.marks().stream().flatMap(Maps::all)
                .flatMap(mark -> mark instanceof Mark.Words words ? Stream.of(words.text()) : Stream.of())
                .collect(Collectors.joining("\n"));
    }
}
