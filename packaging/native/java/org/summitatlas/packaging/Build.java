package org.summitatlas.packaging;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

/**
 * Makes the application image and the native package for the platform it runs on, from what Maven has put into
 * {@code target/summit-atlas}. README.md says how it is run.
 */
public final class Build {

    private Build() {
    }

    /** @param args the project's folder, Maven's target folder, the version, and the time every file is given */
    public static void main(String[] args) throws IOException {
        Project project = new Project(Path.of(args[0]), Path.of(args[1]), args[2], Instant.parse(args[3]));
        Platform platform = Platform.current();
        try {
            build(project, platform);
        } catch (Unbuilt e) {
            System.err.println("packaging: " + e.getMessage());
            System.exit(1);
        }
    }

    private static void build(Project project, Platform platform) throws IOException {
        Tree.delete(project.work());
        Files.createDirectories(project.work());
        say("runtime", Runtime.link(project, platform));
        Path legal = Legal.gather(project);
        Path image = Image.make(project, platform, legal);
        say("application image", image);
        say(platform.packageType(), platform == Platform.LINUX ? Deb.make(project, image)
                : Image.pack(project, platform, image));
    }

    private static void say(String what, Path where) throws IOException {
        System.out.printf("%s: %s, %.1f MB%n", what, where, Tree.size(where) / 1e6);
    }
}
