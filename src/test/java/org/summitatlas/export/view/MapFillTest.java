package org.summitatlas.export.view;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.summitatlas.export.picture.Paint;
import org.summitatlas.export.picture.PictureTheme;
import org.summitatlas.export.picture.Rgb;
import org.summitatlas.query.map.MapTone;

class MapFillTest {

    @Test
    void inPrintEveryTwoColoursDifferWithoutColour() {
        // What is left out looks like what takes no part, in every theme.
        List<MapTone> tones = Stream.of(MapTone.values()).filter(tone -> tone != MapTone.FILTERED_OUT).toList();
        for (List<MapTone> legend : List.of(
                tones.stream().filter(tone -> tone.standing().isPresent() || !tone.isFound()).toList(),
                tones.stream().filter(tone -> tone.standing().isEmpty()).toList())) {
            legend.forEach(one -> legend.stream().filter(other -> other != one)
                    .forEach(other -> assertTrue(differInPrint(one, other), one + " looks like " + other)));
        }
    }

    /** By lightness, by the way of the hatching, or by the sign. */
    private static boolean differInPrint(MapTone one, MapTone other) {
        boolean signs = one.standing().isPresent() && other.standing().isPresent();
        Paint against = MapFill.of(other, PictureTheme.PRINT).paint();
        return switch (MapFill.of(one, PictureTheme.PRINT).paint()) {
            case Paint.Solid(Rgb first) -> !(against instanceof Paint.Solid(Rgb second))
                    || signs || Math.abs((first.value() & 0xff) - (second.value() & 0xff)) > 24;
            case Paint.Hatch first -> !(against instanceof Paint.Hatch second)
                    || first.rising() != second.rising() || Math.abs(first.gap() - second.gap()) > 2;
        };
    }
}
