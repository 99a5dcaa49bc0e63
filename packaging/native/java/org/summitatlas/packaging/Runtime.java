package org.summitatlas.packaging;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The Java runtime with only what the program needs, JavaFX among it. */
final class Runtime {

    private Runtime() {
    }

    /** @return the folder of the runtime */
    static Path link(Project project, Platform platform) throws IOException {
        Path javafx = project.program().resolve("lib/javafx");
        Path home = project.runtime();
        List<String> arguments = new ArrayList<>(Tools.arguments(project.recipes().resolve("jlink.args")));
        arguments.addAll(List.of("--module-path", javafx.toString(), "--output", home.toString()));
        Tools.jdk("jlink", arguments);
        for (Path jar : Tree.files(javafx)) {
            unpackLibraries(jar, platform, home);
        }
        // Written beside the archive that fits the heap of jvm.options; nothing here ever starts with another.
        for (String unused : List.of("classes_nocoops.jsa", "classes_coh.jsa", "classes_nocoops_coh.jsa")) {
            Files.deleteIfExists(home.resolve("lib/server").resolve(unused));
            Files.deleteIfExists(home.resolve("bin/server").resolve(unused));
        }
        return home;
    }

    /** OpenJFX unpacks its libraries into the user's home on the first start unless the runtime has them. */
    private static void unpackLibraries(Path jar, Platform platform, Path home) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            for (ZipEntry entry : zip.stream().filter(each -> platform.isNativeLibrary(each.getName())).toList()) {
                try (InputStream in = zip.getInputStream(entry)) {
                    Files.copy(in, platform.libraries(home).resolve(Path.of(entry.getName()).getFileName()));
                }
            }
        }
    }
}
