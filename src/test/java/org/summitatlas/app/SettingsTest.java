package org.summitatlas.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.summitatlas.model.Language;
import org.summitatlas.query.TableId;
import org.summitatlas.ui.Preferences;
import org.summitatlas.ui.Preferences.KeptView;
import org.summitatlas.ui.ThemeChoice;

class SettingsTest {

    @TempDir
    private Path folder;

    private Path file() {
        return folder.resolve("deeper").resolve("settings.properties");
    }

    @Test
    void whatIsSavedIsOpenedAgain() {
        Preferences preferences = Preferences.initial(Language.EN).withLanguage(Language.KO).withTheme(ThemeChoice.DARK)
                .withFrame(new Preferences.Frame(-5, 10, 1200, 800.5, true))
                .withSplits(new Preferences.Splits(200, 400, 0.375, false, true))
                .withTable(TableId.COMPANIES, "name:120,endorsed;-endorsed")
                .withView(new KeptView("A \\ not = B: 서울 #1", "summit-atlas:2.0.0?query=signed:a+-signed:b"))
                .withView(new KeptView("=", "summit-atlas:2.0.0?view=matrix")).withTaking("tsv whole 4x");
        assertTrue(new Settings(file()).save(preferences));
        assertEquals(new Settings.Opened(preferences, Optional.empty()), new Settings(file()).open(Language.EN));
    }

    @Test
    void aFirstStartHasTheSystemsLanguage() {
        assertEquals(Preferences.initial(Language.KO), new Settings(file()).open(Language.KO).preferences());
    }

    @ParameterizedTest
    @ValueSource(strings = {"language=klingon", "window.width=wide", "split.map=NaN", "split.facets=1e300",
        "window.maximized=perhaps\nwindow.width=5", "theme=\\uZZZZ"})
    void aDamagedFileIsSetAsideWhole(String text) throws IOException {
        Files.createDirectories(file().getParent());
        Files.writeString(file(), text);
        Settings.Opened opened = new Settings(file()).open(Language.EN);
        assertEquals(Preferences.initial(Language.EN), opened.preferences());
        assertEquals(text, Files.readString(opened.setAside().orElseThrow()));
        assertFalse(Files.exists(file()));
    }

    @Test
    void bytesThatAreNoTextAreDamageToo() throws IOException {
        Files.createDirectories(file().getParent());
        Files.write(file(), new byte[] {(byte) 0xff, (byte) 0xfe, 0, (byte) 0xc3, 40});
        assertTrue(new Settings(file()).open(Language.EN).setAside().isPresent());
    }

    @Test
    void keysOfANewerProgramAreNoDamage() throws IOException {
        Files.createDirectories(file().getParent());
        Files.writeString(file(), "theme=light\nsomething.new=1\n");
        Settings.Opened opened = new Settings(file()).open(Language.EN);
        assertEquals(ThemeChoice.LIGHT, opened.preferences().theme());
        assertTrue(opened.setAside().isEmpty());
    }

    @Test
    void aPlaceThatCannotBeWrittenIsNoFailure() throws IOException {
        Path notAFolder = Files.writeString(folder.resolve("file"), "");
        assertFalse(new Settings(notAFolder.resolve("settings.properties")).save(Preferences.initial(Language.EN)));
    }

    @Test
    void eachSystemKeepsSettingsInItsUsualPlace() {
        Path home = Path.of("home");
        assertEquals(Path.of("home/.config/summit-atlas/settings.properties"), Settings.usualFile(Map.of(), "Linux", home));
        assertEquals(Path.of("x/summit-atlas/settings.properties"),
                Settings.usualFile(Map.of("XDG_CONFIG_HOME", "x"), "Linux", home));
        assertEquals(Path.of("roaming/summit-atlas/settings.properties"),
                Settings.usualFile(Map.of("APPDATA", "roaming"), "Windows 11", home));
        assertEquals(Path.of("home/Library/Application Support/summit-atlas/settings.properties"),
                Settings.usualFile(Map.of(), "Mac OS X", home));
    }
}
