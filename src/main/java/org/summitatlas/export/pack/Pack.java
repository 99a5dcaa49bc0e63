package org.summitatlas.export.pack;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * An answer pack as it was read, with whatever was done to it since it was made.
 *
 * @param files the content of every file by its path, the manifest included
 */
public record Pack(Manifest manifest, Map<String, byte[]> files) {

    public Pack {
        files = Collections.unmodifiableMap(new LinkedHashMap<>(files));
    }

    /** The content of a file; empty if it is not there. */
    Optional<byte[]> content(PackFile file) {
        return Optional.ofNullable(files.get(file.path()));
    }
}
