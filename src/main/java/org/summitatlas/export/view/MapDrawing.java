package org.summitatlas.export.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.summitatlas.export.picture.Body;
import org.summitatlas.export.picture.Body.LegendEntry;
import org.summitatlas.export.picture.Frame;
import org.summitatlas.export.picture.Look;
import org.summitatlas.export.picture.Mark;
import org.summitatlas.export.picture.Mark.Anchor;
import org.summitatlas.export.picture.Mark.Weight;
import org.summitatlas.export.picture.Paint;
import org.summitatlas.export.picture.Stroke;
import org.summitatlas.export.picture.Tone;
import org.summitatlas.export.picture.Trace;
import org.summitatlas.export.picture.Typeface;
import org.summitatlas.geo.Viewport;
import org.summitatlas.geo.World;
import org.summitatlas.model.Atlas;
import org.summitatlas.query.Results;
import org.summitatlas.query.map.ColouredMap;
import org.summitatlas.query.map.MapColours;
import org.summitatlas.query.map.MapTone;

/** Draws the world map: who stands where towards a document, or endorsed how many. */
final class MapDrawing {

    private static final double GAP = 6;
    private static final double CARD = 14;
    private static final double TEXT = 14;
    private static final double LINE = 20;

    private MapDrawing() {
    }

    /**
     * The map of what a query finds.
     *
     * @param whole       the dataset not cut at any day
     * @param colour      id of the document by whose standings it is coloured; empty for the number endorsed
     * @param arrangement which part of the world it shows; empty for all of it
     */
    static Body body(Results results, Atlas whole, World world, Optional<String> colour, String arrangement,
                     Look look) {
        ColouredMap map = new MapColours(whole).of(results, colour);
        MapWords words = new MapWords(map, look.language());
        MapGround ground = MapGround.of(world, arrangement, Frame.inner(look));
        MapLand land = new MapLand(map, world, ground, look, words::of);
        MapBadges badges = new MapBadges(ground.viewport().height() + GAP, look);
        badges.draw(words.organizations(),
                map.organizations().stream().filter(party -> party.tone().isFound()).toList(), words::of,
                Frame.inner(look));
        List<Mark> marks = new ArrayList<>();
        marks.add(land.draw());
        marks.addAll(badges.marks());
        Optional<String> emptiness = words.emptiness(results);
        emptiness.ifPresent(said -> marks.addAll(across(said, ground.viewport(), look)));
        return new Body(badges.bottom(), words.subject(), emptiness.orElseGet(words::description), marks,
                legend(map, words, look), words.notes(results, land.beyond(), land.unmarked()));
    }

    /** Words on a card in the middle of the map. */
    private static List<Mark> across(String said, Viewport map, Look look) {
        List<String> lines = Typeface.wrap(said, TEXT, Weight.MEDIUM, map.width() - 4 * CARD);
        double width = lines.stream().mapToDouble(line -> Typeface.width(line, TEXT, Weight.MEDIUM)).max()
                .orElseThrow();
        double height = lines.size() * LINE;
        double top = (map.height() - height) / 2;
        List<Mark> marks = new ArrayList<>();
        Trace card = Trace.box((map.width() - width) / 2 - CARD, top - CARD, width + 2 * CARD, height + 2 * CARD);
        marks.add(Mark.filled(card, new Paint.Solid(look.colour(Tone.PANEL)),
                Stroke.of(look.colour(Tone.HAIRLINE), 1)));
        for (int line = 0; line < lines.size(); line++) {
            marks.add(Mark.words(lines.get(line), map.width() / 2, top + (line + 0.5) * LINE + TEXT * 0.36, TEXT,
                    Weight.MEDIUM, Anchor.MIDDLE, look.colour(Tone.INK)));
        }
        return marks;
    }

    private static List<LegendEntry> legend(ColouredMap map, MapWords words, Look look) {
        List<LegendEntry> entries = map.legend().stream()
                .map(line -> new LegendEntry(MapFill.swatch(line.tone(), look.theme()), words.legend(line)))
                .collect(Collectors.toCollection(ArrayList::new));
        entries.add(new LegendEntry(MapFill.swatch(MapTone.NO_PARTY, look.theme()), words.rest()));
        return entries;
    }
}
