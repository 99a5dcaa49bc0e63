package org.summitatlas.model;

import java.util.Optional;

/**
 * Where one fact is printed.
 *
 * @param source     id of the {@link Source}
 * @param locator    paragraph, list or page within the source
 * @param printedAs  the name exactly as the source prints it; empty where the source names nobody
 * @param confidence how far this source carries the fact
 */
public record Evidence(String source, LocalizedText locator, Optional<String> printedAs, Confidence confidence) {
}
