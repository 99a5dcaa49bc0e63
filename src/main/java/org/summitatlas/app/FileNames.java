package org.summitatlas.app;

import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names that people give to files. */
final class FileNames {

    private static final Pattern EXTENSION = Pattern.compile("\\.\\p{Alpha}\\p{Alnum}{0,7}$");

    private FileNames() {
    }

    /**
     * What was chosen, with the extension of what was offered unless it has one; not every system's dialog adds it.
     *
     * @param offered a name with an extension
     */
    static Path withExtension(Path chosen, String offered) {
        String name = chosen.getFileName().toString();
        String extension = offered.substring(offered.lastIndexOf('.'));
        boolean hasOne = EXTENSION.matcher(name).find()
                || name.toLowerCase(Locale.ROOT).endsWith(extension.toLowerCase(Locale.ROOT));
        return hasOne ? chosen : chosen.resolveSibling(name + extension);
    }
}
