package org.summitatlas.packaging;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The bill of materials: what Maven knows of, and with it the runtime, the typeface and the shapes. */
final class Bill {

    private static final String COMPONENTS = "\n  \"components\" : [\n";

    private Bill() {
    }

    /** @throws Unbuilt when the file that Maven made is missing or not laid out as expected */
    static void write(Project project, Path file) throws IOException {
        Path maven = project.target().resolve("bom.json");
        if (!Files.exists(maven)) {
            throw new Unbuilt("no bill of materials; run Maven with -Pinstaller");
        }
        String bill = Files.readString(maven);
        if (!bill.contains(COMPONENTS)) {
            throw new Unbuilt("no list of components in " + maven);
        }
        String ours = Files.readString(project.recipes().resolve("components.json"))
                .replace("${java.version}", System.getProperty("java.runtime.version"))
                .replace("${java.vendor}", System.getProperty("java.vendor"));
        Tree.write(file, bill.replace(COMPONENTS, COMPONENTS + ours));
    }
}
