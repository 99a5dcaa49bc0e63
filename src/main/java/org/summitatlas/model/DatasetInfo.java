package org.summitatlas.model;

import java.time.LocalDate;
import java.util.List;

/**
 * What the dataset says of itself.
 *
 * @param version    semantic version of the data
 * @param asOf       the day up to which the facts were checked
 * @param licence    SPDX id of the licence of our compilation
 * @param components what comes with the program under a licence of its own
 * @param sha256     lower-case hex digest over all its files, so that two people can tell they have the same data
 */
public record DatasetInfo(LocalizedText title, String version, LocalDate asOf, String licence,
                          List<Component> components, String sha256) {

    /**
     * Something of others that comes with the program.
     *
     * @param licence SPDX id, or the words of the owner where there is none
     * @param url     where its owner says so
     */
    public record Component(LocalizedText name, String licence, String url) {
    }

    public DatasetInfo {
        components = List.copyOf(components);
    }
}
