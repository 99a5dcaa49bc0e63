package org.summitatlas.packaging;

import java.nio.file.Path;
import java.time.Instant;

/**
 * Where things are.
 *
 * @param base the project's folder
 * @param target what Maven builds into
 * @param time what every packaged file is dated, so that two builds agree
 */
record Project(Path base, Path target, String version, Instant time) {

    /** The program as Maven leaves it: {@code bin} and {@code lib}. */
    Path program() {
        return target.resolve("summit-atlas");
    }

    /** Everything this tool makes. */
    Path work() {
        return target.resolve("installer");
    }

    Path runtime() {
        return work().resolve("runtime");
    }

    /** What the packages hold in common, as files kept in the project. */
    Path recipes() {
        return base.resolve("packaging/native");
    }

    Path recipes(Platform platform) {
        return recipes().resolve(platform.folder());
    }

    /** The options the JVM is started with, one a line; the launcher of the build tree reads the same file. */
    Path jvmOptions() {
        return base.resolve("packaging/launcher/jvm.options");
    }
}
