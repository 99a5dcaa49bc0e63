package org.summitatlas.packaging;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Makes the AOT cache: the program runs once without a display, and its JVM keeps the classes it loaded and linked. */
final class Training {

    private static final String CACHE = "app.aot";

    private Training() {
    }

    /** Leaves the cache beside the JARs and its name in every launcher's configuration. */
    static void run(Project project, Platform platform, Path image) throws IOException {
        Path app = platform.app(image);
        for (Path configuration : configurations(app)) {
            String before = Files.readString(configuration).stripTrailing() + "\n";
            Path rehearsal = project.work().resolve("rehearsal");
            if (!Files.exists(app.resolve(CACHE))) {
                Files.writeString(configuration, before + option("-XX:AOTCacheOutput=$APPDIR/" + CACHE)
                        + option("-Dsummitatlas.rehearsal=" + rehearsal.resolve("made"))
                        + option("-Dglass.platform=Headless") + option("-Dprism.order=sw"));
                Files.createDirectories(rehearsal);
                Tools.program(Map.of("HOME", rehearsal.toString(), "LC_ALL", "C.UTF-8", "TZ", "UTC"),
                        List.of(platform.launcher(image).toString()));
                Tree.delete(rehearsal);
            }
            Files.writeString(configuration, before + option("-XX:AOTCache=$APPDIR/" + CACHE));
        }
        if (!Files.exists(app.resolve(CACHE))) {
            throw new Unbuilt("the training run left no AOT cache");
        }
        removePrograms(platform.runtime(image).resolve("bin"));
    }

    private static String option(String option) {
        return "java-options=" + option + "\n";
    }

    /** The second step of the training starts the runtime's own java; after it nothing does. */
    private static void removePrograms(Path bin) throws IOException {
        for (Path file : Tree.files(bin)) {
            String name = file.getFileName().toString();
            if (name.endsWith(".exe") || !name.contains(".")) {
                Files.delete(file);
            }
        }
    }

    private static List<Path> configurations(Path app) throws IOException {
        try (Stream<Path> files = Files.list(app)) {
            return files.filter(file -> file.toString().endsWith(".cfg")).sorted().toList();
        }
    }
}
