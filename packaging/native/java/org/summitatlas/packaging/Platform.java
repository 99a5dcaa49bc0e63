package org.summitatlas.packaging;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** What differs between the systems: names and places inside the image that jpackage makes. */
enum Platform {
    LINUX("linux", "summit-atlas", "bin/summit-atlas", "lib/app", "lib/runtime", "lib", "deb"),
    WINDOWS("windows", "Summit Atlas", "summit-atlas.exe", "app", "runtime", "bin", "msi"),
    MACOS("macos", "Summit Atlas", "Contents/MacOS/Summit Atlas", "Contents/app", "Contents/runtime/Contents/Home",
            "lib", "dmg");

    private final String folder;
    private final String imageName;
    private final String launcher;
    private final String app;
    private final String runtime;
    private final String libraries;
    private final String packageType;

    Platform(String folder, String imageName, String launcher, String app, String runtime, String libraries,
             String packageType) {
        this.folder = folder;
        this.imageName = imageName;
        this.launcher = launcher;
        this.app = app;
        this.runtime = runtime;
        this.libraries = libraries;
        this.packageType = packageType;
    }

    static Platform current() {
        String name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        return name.startsWith("windows") ? WINDOWS : name.startsWith("mac") ? MACOS : LINUX;
    }

    /** Where its recipes lie. */
    String folder() {
        return folder;
    }

    /** The name given to jpackage. */
    String imageName() {
        return imageName;
    }

    Path image(Path parent) {
        return parent.resolve(this == MACOS ? imageName + ".app" : imageName);
    }

    /** The command of an image. */
    Path launcher(Path image) {
        return image.resolve(launcher);
    }

    /** Where JARs, launcher configurations and the AOT cache lie. */
    Path app(Path image) {
        return image.resolve(app);
    }

    Path runtime(Path image) {
        return image.resolve(runtime);
    }

    /** Where a runtime keeps its native libraries. */
    Path libraries(Path home) {
        return home.resolve(libraries);
    }

    boolean isNativeLibrary(String name) {
        return name.endsWith(".so") || name.endsWith(".dll") || name.endsWith(".dylib");
    }

    /** The type of the native package, which is also how its file ends. */
    String packageType() {
        return packageType;
    }

    /** Windows tells programs with a window from programs with a console; the command is one of its own there. */
    Optional<String> secondLauncher() {
        return this == WINDOWS ? Optional.of("summit-atlas") : Optional.empty();
    }

    String icon() {
        return switch (this) {
            case LINUX -> "summit-atlas.png";
            case WINDOWS -> "summit-atlas.ico";
            case MACOS -> "summit-atlas.icns";
        };
    }
}
