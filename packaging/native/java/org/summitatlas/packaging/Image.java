package org.summitatlas.packaging;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The application image: launcher, JARs, runtime, licences, and the AOT cache once it is trained. */
final class Image {

    private Image() {
    }

    static Path make(Project project, Platform platform, Path legal) throws IOException {
        Path jars = project.work().resolve("jars");
        Files.createDirectories(jars);
        try (Stream<Path> libraries = Files.list(project.program().resolve("lib"))) {
            for (Path jar : libraries.filter(Files::isRegularFile).sorted().toList()) {
                Files.copy(jar, jars.resolve(jar.getFileName()));
            }
        }
        List<String> arguments = common(project, platform);
        arguments.addAll(List.of("--type", "app-image",
                "--runtime-image", project.runtime().toString(),
                "--input", jars.toString(),
                "--main-jar", "summit-atlas-" + project.version() + ".jar",
                "--app-content", legal.toString(),
                "--icon", project.recipes(platform).resolve(platform.icon()).toString()));
        for (Path options : List.of(project.jvmOptions(), project.recipes().resolve("jvm.options"))) {
            for (String option : Tools.lines(options)) {
                arguments.addAll(List.of("--java-options", option));
            }
        }
        arguments.addAll(Tools.arguments(project.recipes(platform).resolve("image.args")));
        addLaunchers(project, platform, arguments);
        Tools.jdk("jpackage", arguments);

        Path image = platform.image(project.work());
        if (Tree.hasModes(image)) {
            Tree.setModes(image);
        }
        Tree.date(image, project.time());
        Training.run(project, platform, image);
        Tree.date(image, project.time());
        if (platform == Platform.MACOS) {
            // jpackage has sealed the image before the cache was in it.
            Tools.program(Map.of(), List.of("codesign", "--force", "--deep", "--sign", "-", image.toString()));
        }
        return image;
    }

    /** The package that jpackage itself makes of an image. */
    static Path pack(Project project, Platform platform, Path image) throws IOException {
        String type = platform.packageType();
        Path associations = project.recipes(platform).resolve("associations.properties");
        List<String> arguments = common(project, platform);
        arguments.addAll(List.of("--type", type, "--app-image", image.toString(),
                "--file-associations", associations.toString(),
                "--license-file", project.base().resolve("LICENSE").toString()));
        arguments.addAll(Tools.arguments(project.recipes(platform).resolve(type + ".args")));
        Tools.jdk("jpackage", arguments);
        try (Stream<Path> made = Files.list(project.work())) {
            return made.filter(path -> path.toString().endsWith("." + type)).findFirst().orElseThrow();
        }
    }

    private static List<String> common(Project project, Platform platform) throws IOException {
        List<String> arguments = new ArrayList<>(Tools.arguments(project.recipes().resolve("jpackage.args")));
        arguments.addAll(List.of("--name", platform.imageName(),
                "--app-version", project.version(),
                "--dest", project.work().toString()));
        return arguments;
    }

    private static void addLaunchers(Project project, Platform platform, List<String> arguments) {
        platform.secondLauncher().ifPresent(name -> arguments.addAll(List.of("--add-launcher",
                name + "=" + project.recipes(platform).resolve("launcher.properties"))));
    }
}
