package org.summitatlas.app;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.summitatlas.export.AtomicFile;
import org.summitatlas.export.ExportFailure;
import org.summitatlas.model.Language;
import org.summitatlas.ui.Preferences;

/** The settings file. A damaged one is set aside, never fatal; writing replaces it whole. */
public final class Settings {

    /** What was read: the preferences, and where a damaged file was put aside, if that happened. */
    public record Opened(Preferences preferences, Optional<Path> setAside) {
    }

    private final Path file;

    public Settings(Path file) {
        this.file = file;
    }

    /** The file for this user, where the operating system wants such files. */
    public static Path usualFile(Map<String, String> environment, String osName, Path home) {
        String os = osName.toLowerCase(Locale.ROOT);
        Path folder;
        if (os.contains("win")) {
            folder = Optional.ofNullable(environment.get("APPDATA")).map(Path::of).orElse(home);
        } else if (os.contains("mac")) {
            folder = home.resolve("Library/Application Support");
        } else {
            folder = Optional.ofNullable(environment.get("XDG_CONFIG_HOME")).filter(value -> !value.isBlank())
                    .map(Path::of).orElse(home.resolve(".config"));
        }
        return folder.resolve("summit-atlas").resolve("settings.properties");
    }

    /** Where the settings are kept. */
    Path file() {
        return file;
    }

    /** Reads the settings. A file that cannot be understood is renamed, so that nothing of it is lost. */
    public Opened open(Language systemLanguage) {
        Preferences initial = Preferences.initial(systemLanguage);
        try {
            Properties properties = new Properties();
            properties.load(new StringReader(Files.readString(file, StandardCharsets.UTF_8)));
            return new Opened(SettingsText.read(properties, initial), Optional.empty());
        } catch (NoSuchFileException e) {
            return new Opened(initial, Optional.empty());
        } catch (CharacterCodingException | IllegalArgumentException e) {
            return new Opened(initial, setAside());
        } catch (IOException e) {
            return new Opened(initial, Optional.empty());
        }
    }

    private Optional<Path> setAside() {
        Path aside = file.resolveSibling(file.getFileName() + ".damaged");
        try {
            return Optional.of(Files.move(file, aside, StandardCopyOption.REPLACE_EXISTING));
        } catch (IOException e) {
            return Optional.of(file);
        }
    }

    /** Writes the settings; false if they could not be kept, which is not worth stopping anybody for. */
    public boolean save(Preferences preferences) {
        StringWriter text = new StringWriter();
        SettingsText.write(preferences).forEach((key, value) ->
                text.append(key).append('=').append(value).append('\n'));
        try {
            Files.createDirectories(file.getParent());
            AtomicFile.write(file, out -> out.write(text.toString().getBytes(StandardCharsets.UTF_8)));
            return true;
        } catch (IOException | ExportFailure e) {
            return false;
        }
    }
}
