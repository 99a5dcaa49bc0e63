package org.summitatlas.export.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.summitatlas.export.picture.Mark;
import org.summitatlas.export.picture.Paint;
import org.summitatlas.export.picture.PictureTheme;
import org.summitatlas.export.picture.Rgb;
import org.summitatlas.export.picture.Signs;
import org.summitatlas.export.picture.Stroke;
import org.summitatlas.export.picture.Tone;
import org.summitatlas.export.picture.Trace;
import org.summitatlas.model.Standing;
import org.summitatlas.query.map.MapTone;

/**
 * What land of one tone looks like.
 *
 * @param isOutlined whether its border tells it from the land around, which must not be drawn over it then
 */
record MapFill(Paint paint, Stroke stroke, boolean isOutlined) {

    private static final double SWATCH = 14;
    private static final double SIGN = 9;
    private static final double SWATCH_SIGN = 8;
    private static final double DISC = 6.5;
    /** Side of the box that a mark has for itself. */
    static final double MARK = 15;
    private static final double DOT = 4.5;
    private static final double THIN = 0.5;
    private static final double USUAL = 0.7;
    private static final double STRONG = 0.9;

    static MapFill of(MapTone tone, PictureTheme theme) {
        return theme == PictureTheme.PRINT ? inPrint(tone) : inColour(tone, theme);
    }

    /** As in the window. */
    private static MapFill inColour(MapTone tone, PictureTheme theme) {
        return switch (tone) {
            case ENDORSED, JOINED_LATER, DECLINED, ATTENDED_NOT_LISTED, COUNT_3 ->
                    new MapFill(solid(Tone.valueOf(tone.name()), theme), stroke(Tone.BORDER, USUAL, theme), false);
            case UNKNOWN ->
                    new MapFill(solid(Tone.UNKNOWN_LAND, theme), stroke(Tone.UNKNOWN, STRONG, theme), true);
            case NOT_LISTED, COUNT_0 ->
                    new MapFill(solid(Tone.LAND_HOVER, theme), stroke(Tone.NOT_LISTED, THIN, theme), true);
            case NOT_ELIGIBLE ->
                    new MapFill(solid(Tone.LAND_HOVER, theme), stroke(Tone.COAST, USUAL, theme), false);
            case COUNT_2, COUNT_1 -> new MapFill(solid(Tone.valueOf(tone.name()), theme),
                    stroke(Tone.ENDORSED, STRONG, theme), true);
            case FILTERED_OUT, NO_PARTY ->
                    new MapFill(solid(Tone.LAND, theme), stroke(Tone.COAST, USUAL, theme), false);
        };
    }

    /** Told apart by lightness and hatching: the darker, the nearer to having endorsed. */
    private static MapFill inPrint(MapTone tone) {
        PictureTheme theme = PictureTheme.PRINT;
        Rgb paper = theme.colour(Tone.PANEL);
        Rgb dark = theme.colour(Tone.ENDORSED);
        Rgb middle = theme.colour(Tone.JOINED_LATER);
        Rgb light = theme.colour(Tone.HAIRLINE);
        return switch (tone) {
            case JOINED_LATER -> new MapFill(new Paint.Hatch(theme.colour(Tone.COUNT_2), dark, true, 4),
                    Stroke.of(dark, USUAL), true);
            case DECLINED -> new MapFill(new Paint.Hatch(paper, dark, false, 4), Stroke.of(dark, STRONG), true);
            case ATTENDED_NOT_LISTED ->
                    new MapFill(new Paint.Hatch(paper, middle, true, 7), Stroke.of(middle, STRONG), true);
            case UNKNOWN -> new MapFill(new Paint.Hatch(theme.colour(Tone.UNKNOWN_LAND), middle, false, 7),
                    Stroke.of(middle, USUAL), true);
            case COUNT_0 -> new MapFill(new Paint.Hatch(paper, light, true, 5), Stroke.of(middle, THIN), true);
            default -> inColour(tone, theme);
        };
    }

    private static Paint solid(Tone tone, PictureTheme theme) {
        return new Paint.Solid(theme.colour(tone));
    }

    private static Stroke stroke(Tone tone, double width, PictureTheme theme) {
        return Stroke.of(theme.colour(tone), width);
    }

    /** A piece of the map in a box as a legend has it, with the sign that stands on the land. */
    static List<Mark> swatch(MapTone tone, PictureTheme theme) {
        MapFill fill = of(tone, theme);
        List<Mark> marks = new ArrayList<>();
        marks.add(Mark.filled(Trace.box(0.5, 0.5, SWATCH - 1, SWATCH - 1), fill.paint, fill.stroke));
        marks.addAll(signOnLand(tone, SWATCH / 2, SWATCH / 2, SWATCH_SIGN, theme));
        return marks;
    }

    /**
     * The sign on land that is wide enough for one. A plain fill already says "endorsed"; dots all over would only hide
     * who did something else.
     */
    static List<Mark> signOnLand(MapTone tone, double x, double y, PictureTheme theme) {
        return signOnLand(tone, x, y, SIGN, theme);
    }

    private static List<Mark> signOnLand(MapTone tone, double x, double y, double size, PictureTheme theme) {
        Optional<Standing> standing = tone.standing().filter(told -> told != Standing.ENDORSED);
        if (standing.isEmpty()) {
            return List.of();
        }
        List<Mark> marks = new ArrayList<>();
        boolean isHatched = of(tone, theme).paint instanceof Paint.Hatch;
        if (isHatched) {
            marks.add(Mark.filled(Trace.circle(x, y, size / 2 + 1), theme.colour(Tone.PANEL)));
        }
        Tone ink = switch (standing.get()) {
            case UNKNOWN -> Tone.UNKNOWN;
            case NOT_LISTED, NOT_ELIGIBLE -> Tone.MUTED;
            default -> isHatched ? Tone.INK : Tone.PANEL;
        };
        marks.addAll(Signs.of(standing.get(), x, y, size, theme.colour(ink)));
        return marks;
    }

    /** The mark that stands for land too small to see. */
    static List<Mark> mark(MapTone tone, double x, double y, PictureTheme theme) {
        List<Mark> marks = new ArrayList<>();
        marks.add(Mark.filled(Trace.circle(x, y, DISC), new Paint.Solid(theme.colour(Tone.PANEL)),
                stroke(Tone.COAST, USUAL, theme)));
        marks.addAll(dot(tone, x, y, theme));
        return marks;
    }

    /** What is in it, and before the name of an organization. */
    static List<Mark> dot(MapTone tone, double x, double y, PictureTheme theme) {
        MapFill fill = of(tone, theme);
        return tone.standing().map(standing -> Signs.of(standing, x, y, SIGN, theme))
                .orElseGet(() -> List.of(Mark.filled(Trace.circle(x, y, DOT), fill.paint, fill.stroke)));
    }
}
