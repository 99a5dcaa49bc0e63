package org.summitatlas.export.view;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.summitatlas.export.picture.Drawing;
import org.summitatlas.export.picture.Look;
import org.summitatlas.export.picture.PictureFormat;
import org.summitatlas.export.picture.PictureTheme;
import org.summitatlas.model.Language;
import org.summitatlas.query.Results;
import org.summitatlas.query.SampleAtlas;
import org.summitatlas.query.Tables;

/** The line that says how a view is arranged comes from files and command lines, and may be anything. */
class HostileArrangementTest {

    private static final Asking ASKING = new Asking(new Tables(SampleAtlas.atlas()));
    private static final Results RESULTS = ASKING.ask("");
    private static final Look LOOK = new Look(PictureTheme.LIGHT, Language.EN, Look.LEAST_WIDTH);

    /** What arrangements are made of, what numbers and moments have at their ends, and what breaks readers. */
    private static final List<String> PIECES = List.of("similarity", "document", "group", "name", "count", "sets=",
            "held=", "reading=inclusive", "order=", ",", ";", ":", "=", "-", "/", " ", "\n", "\u0000", "\ud800",
            "\uffff", "NaN", "Infinity", "1e308", "-0", "180.00", "90.00", "40.00", "999999999", "0.00",
            "2024-05-01T00:00", "-999999999-01-01T00:00", "+999999999-12-31T23:59", "9999-12-31T23:59",
            "0000-01-01T00:00", "alpha", "ALP", "'", "\"", "{0}", "%s", "\\", "<", "&", "서울", "\u202e");

    private static final List<String> WORST = List.of("-999999999-01-01T00:00/+999999999-12-31T23:59",
            "0000-01-01T00:00/9999-12-31T23:59", "2024-05-01T00:00/2024-05-01T00:01", "180.00,90.00,40.00",
            "-180.00,-90.00,1.01", "NaN,NaN,NaN", "999.99,0.00,40.00", "similarity:", "-similarity:nobody",
            "document:nothing", "sets=" + "x,".repeat(5000), "sets=;held=;reading=;order=", "=;=;=", ";".repeat(10_000),
            "/".repeat(10_000), "9".repeat(10_000), "-".repeat(10_000));

    private static Stream<String> lines() {
        Random random = new Random(5);
        return Stream.concat(WORST.stream(), IntStream.range(0, 50).mapToObj(index -> IntStream.range(0,
                        index % 10 == 0 ? 1000 : 1 + random.nextInt(12))
                .mapToObj(_ -> PIECES.get(random.nextInt(PIECES.size()))).collect(Collectors.joining())));
    }

    @ParameterizedTest
    @EnumSource(PictureSubject.class)
    void noLineThrowsOrMakesAHugePicture(PictureSubject subject) {
        PictureMaker maker = new PictureMaker(() -> Maps.WORLD);
        lines().forEach(line -> {
            Drawing drawing = maker.draw(new PictureRequest(subject, line, Optional.empty()), RESULTS,
                    SampleAtlas.atlas(), LOOK);
            assertTrue(drawing.height() < 4000, () -> drawing.height() + " for " + line);
            assertTrue(Asking.bytes(drawing, PictureFormat.SVG).length < 1_500_000, line);
        });
    }

    @ParameterizedTest
    @EnumSource(PictureSubject.class)
    void aQueryOfAnyLengthMakesAPictureThatCanBeSeen(PictureSubject subject) throws Exception {
        PictureMaker maker = new PictureMaker(() -> Maps.WORLD);
        for (String searched : List.of("x".repeat(5000), "ab ".repeat(1600).strip())) {
            Drawing drawing = maker.draw(PictureRequest.of(subject), ASKING.ask('"' + searched + '"'),
                    SampleAtlas.atlas(), LOOK);
            assertTrue(drawing.height() < 10_000, () -> "height " + drawing.height());
            Asking.svg(drawing);
        }
    }
}
