package org.summitatlas.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.summitatlas.dataset.LoadResult;
import org.summitatlas.query.SampleAtlas;

class MapCommandTest {

    @TempDir
    private Path folder;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(String... args) {
        return AtlasCommand.create(new ProgramInfo("9.8.7"), () -> new LoadResult.Loaded(SampleAtlas.atlas()),
                List.of(), out, err).execute(args);
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void drawsAnSvgUnlessToldOtherwise() {
        assertEquals(0, run("map", "--colour", "declaration"), this::err);
        assertTrue(out().startsWith("<?xml"), out());
        assertTrue(out().contains("<title>China, declined</title>"));
        assertTrue(out().contains("width=\"1200\""));
    }

    @Test
    void speaksTheLanguageAskedFor() {
        assertEquals(0, run("map", "--colour", "declaration", "--language", "ko", "--width", "600"), this::err);
        assertTrue(out().contains("<title>중국, 거부</title>"));
    }

    @Test
    void aPngIsAsFineAsAskedFor() throws IOException {
        assertEquals(0, run("map", "--format", "png", "--width", "480", "--scale", "2", "--theme", "dark"), this::err);
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(out.toByteArray()));
        assertEquals(960, image.getWidth());
    }

    @Test
    void writesTheTableOfTheMap() {
        assertEquals(0, run("map", "--format", "csv", "--colour", "declaration", "--where", "signed:declaration"),
                this::err);
        List<String> lines = out().lines().toList();
        assertTrue(lines.getFirst().startsWith("party,name,name_ko,kind,document,standing,"), lines.getFirst());
        assertEquals(4, lines.size());
        assertTrue(lines.get(1).startsWith("KOR,Republic of Korea,대한민국,state,declaration,endorsed,"), lines.get(1));
    }

    @Test
    void aFileHoldsTheSameAsStandardOutput() throws IOException {
        Path file = folder.resolve("map.svg");
        assertEquals(0, run("map", "--out", file.toString()), this::err);
        assertEquals("", out());
        assertEquals(0, run("map"), this::err);
        assertArrayEquals(out.toByteArray(), Files.readAllBytes(file));
    }

    @Test
    void showsAPartOfTheWorld() {
        assertEquals(0, run("map", "--at", "-3.5,54,6"), this::err);
        assertTrue(out().contains("<title>United Kingdom, "));
        assertFalse(out().contains("<title>China, "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "--colour declaratoin | --colour: unknown document \"declaratoin\"; did you mean declaration?",
        "--width 300 | a picture cannot be \"300\" pixels wide; --width is from 480 to 4000;",
        "--width 4e3 | a picture cannot be \"4e3\" pixels wide; --width is from 480 to 4000;",
        "--scale 3 | unknown scale \"3\"; it is one of 1, 2, 4;",
        "--theme sepia | unknown theme \"sepia\"; it is one of light, dark, print;",
        "--language de | unknown language \"de\"; it is one of en, ko;",
        "--format gif | unknown format \"gif\"; it is one of svg, png,",
        "--at 200,0,2 | \"200,0,2\" is no part of the world; --at is like 10,50,4:"})
    void saysInOneLineWhatIsWrong(String typed, String message) {
        String[] option = typed.split(" ");
        assertEquals(2, run("map", option[0], option[1]));
        assertTrue(err().startsWith("summit-atlas: " + message), err());
        assertEquals(1, err().lines().count());
        assertEquals("", out());
    }
}
