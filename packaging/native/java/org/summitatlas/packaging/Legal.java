package org.summitatlas.packaging;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The folder {@code legal} of every package: licence, notices, the full licence text of each library, and the bill of
 * materials. The JDK's own texts, and with them the GPL with Classpath Exception of OpenJFX, lie in the runtime.
 */
final class Legal {

    /** What a library's JAR says of its licence, wherever in META-INF. */
    private static final Pattern TEXT = Pattern.compile("META-INF/[^/]*(LICEN[CS]E|NOTICE)[^/]*",
            Pattern.CASE_INSENSITIVE);

    /** Where a folder's text lies in this project, for what has none in a JAR. */
    private static final Map<String, String> OURS = Map.of(
            "picocli", "LICENSE",
            "pretendard", "resources/org/summitatlas/fonts/OFL.txt",
            "natural-earth", "resources/org/summitatlas/geo/NOTICE.txt");

    private static final Pattern VERSION = Pattern.compile("-[0-9][^-]*\\.jar$");

    private Legal() {
    }

    /** @return the folder */
    static Path gather(Project project) throws IOException {
        Path legal = project.work().resolve("legal");
        Files.createDirectories(legal);
        for (String name : List.of("LICENSE", "NOTICE")) {
            Files.copy(project.base().resolve(name), legal.resolve(name));
        }
        for (Map.Entry<String, String> text : OURS.entrySet()) {
            Path source = project.base().resolve(text.getValue());
            Path folder = legal.resolve(text.getKey());
            Files.createDirectories(folder);
            Files.copy(source, folder.resolve(source.getFileName()));
        }
        Tree.copy(project.base().resolve("packaging/licences"), legal);
        for (Path jar : Tree.files(project.program().resolve("lib"))) {
            copyTexts(jar, legal.resolve(VERSION.matcher(jar.getFileName().toString()).replaceFirst("")));
        }
        Bill.write(project, legal.resolve("summit-atlas.cdx.json"));
        return legal;
    }

    private static void copyTexts(Path jar, Path folder) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            for (ZipEntry entry : zip.stream().filter(each -> TEXT.matcher(each.getName()).matches()).toList()) {
                Files.createDirectories(folder);
                try (InputStream in = zip.getInputStream(entry)) {
                    Files.copy(in, folder.resolve(Path.of(entry.getName()).getFileName()));
                }
            }
        }
    }
}
