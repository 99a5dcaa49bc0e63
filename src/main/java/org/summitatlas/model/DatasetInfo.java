package org.summitatlas.model;

import java.time.LocalDate;

/**
 * What the dataset says of itself.
 *
 * @param version semantic version of the data
 * @param asOf    the day up to which the facts were checked
 * @param licence SPDX id of the licence of our compilation
 * @param sha256  lower-case hex digest over all its files, so that two people can tell they have the same data
 */
public record DatasetInfo(LocalizedText title, String version, LocalDate asOf, String licence, String sha256) {
}
