package org.summitatlas.packaging;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/**
 * The Debian package: the image in {@code /usr/lib/summit-atlas} and plain files in the places where desktop, shells
 * and {@code man} look for them. It has no maintainer scripts; dpkg's triggers refresh what the system caches.
 */
final class Deb {

    private static final String NAME = "summit-atlas";
    private static final String HOME = "usr/lib/" + NAME;
    private static final String DOC = "usr/share/doc/" + NAME;

    /** Where and what in the header of a gzip file (RFC 1952, XFL). */
    private static final int EXTRA_FLAGS = 8;
    private static final byte SLOWEST = 2;

    private Deb() {
    }

    /** @throws Unbuilt where dpkg-deb is missing; the image is there all the same */
    static Path make(Project project, Path image) throws IOException {
        if (!Tools.isOnPath("dpkg-deb")) {
            throw new Unbuilt("no deb, because dpkg-deb is not installed; the application image is in " + image);
        }
        String architecture = text("dpkg", "--print-architecture");
        Path root = project.work().resolve("deb");
        Path recipes = project.recipes(Platform.LINUX);
        Tree.copy(image, root.resolve(HOME));
        Files.deleteIfExists(root.resolve(HOME).resolve("lib/app/.jpackage.xml"));
        Tree.copy(recipes.resolve("root"), root);
        link(root.resolve("usr/bin").resolve(NAME), "../lib/" + NAME + "/bin/" + NAME);
        link(root.resolve(DOC).resolve("legal"), "../../../lib/" + NAME + "/lib/legal");
        addManual(root, Platform.LINUX.launcher(image));
        compress(root.resolve(DOC).resolve("NEWS.gz"), Files.readAllBytes(project.base().resolve("CHANGELOG.md")));

        Path control = root.resolve("DEBIAN");
        long kilobytes = Tree.size(root) / 1024;
        Tree.write(control.resolve("md5sums"), checksums(root));
        Tree.write(control.resolve("control"), Files.readString(recipes.resolve("control"))
                .replace("${version}", project.version())
                .replace("${architecture}", architecture)
                .replace("${size}", Long.toString(kilobytes)));
        Tree.setModes(root);
        Tree.date(root, project.time());

        Path deb = project.work().resolve(NAME + "_" + project.version() + "_" + architecture + ".deb");
        Tools.program(Map.of("SOURCE_DATE_EPOCH", Long.toString(project.time().getEpochSecond())),
                List.of("dpkg-deb", "--root-owner-group", "-Zxz", "--build", root.toString(), deb.toString()));
        return deb;
    }

    /** The manual page and the completions, as the program itself prints them. */
    private static void addManual(Path root, Path launcher) throws IOException {
        String command = launcher.toString();
        compress(root.resolve("usr/share/man/man1/" + NAME + ".1.gz"), output(command, "manual"));
        Path share = root.resolve("usr/share");
        Tree.write(share.resolve("bash-completion/completions/" + NAME), text(command, "completion", "bash") + "\n");
        Tree.write(share.resolve("zsh/vendor-completions/_" + NAME), text(command, "completion", "zsh") + "\n");
    }

    private static byte[] output(String... command) throws IOException {
        return Tools.program(Map.of("LC_ALL", "C.UTF-8"), List.of(command));
    }

    private static String text(String... command) throws IOException {
        return new String(output(command), StandardCharsets.UTF_8).strip();
    }

    private static void link(Path link, String target) throws IOException {
        Files.createDirectories(link.getParent());
        Files.createSymbolicLink(link, Path.of(target));
    }

    /** As {@code gzip -9n} does it: no name, no date, and a mark that says how hard it tried. */
    private static void compress(Path file, byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(bytes) {
            {
                def.setLevel(Deflater.BEST_COMPRESSION);
            }
        }) {
            out.write(content);
        }
        byte[] compressed = bytes.toByteArray();
        compressed[EXTRA_FLAGS] = SLOWEST;
        Files.createDirectories(file.getParent());
        Files.write(file, compressed);
    }

    private static String checksums(Path root) throws IOException {
        StringBuilder lines = new StringBuilder();
        for (Path file : Tree.files(root)) {
            BigInteger sum = new BigInteger(1, md5(Files.readAllBytes(file)));
            lines.append("%032x  %s\n".formatted(sum, root.relativize(file)));
        }
        return lines.toString();
    }

    private static byte[] md5(byte[] content) {
        try {
            return MessageDigest.getInstance("MD5").digest(content);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
