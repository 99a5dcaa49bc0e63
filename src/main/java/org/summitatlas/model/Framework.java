package org.summitatlas.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a company published to keep a commitment, or that nothing was found. It speaks of publication, not of content.
 *
 * @param company   id of the company
 * @param document  id of the commitments
 * @param published what it published; empty if nothing was found
 * @param checked   up to when it was looked for
 */
public record Framework(String company, String document, Optional<Publication> published, PartialDate checked,
                        Optional<LocalizedText> note, List<Evidence> evidence) implements Fact {

    /**
     * A framework in its first and its latest version, which may be the same.
     *
     * @param title  as the company prints it
     * @param latest empty on a day before it, of which the dataset does not tell what was the latest then
     */
    public record Publication(LocalizedText title, Version first, Optional<Version> latest) {

        /** Every version recorded, each once. */
        public Stream<Version> versions() {
            return Stream.concat(Stream.of(first), latest.stream()).distinct();
        }

        /** Whether no version but the first is known to have followed. */
        public boolean isOnlyVersion() {
            return latest.filter(first::equals).isPresent();
        }
    }

    /**
     * @param label what the company calls the version, for example {@code v2.0}; empty if nothing
     * @param url   where it can be read; empty where no address is known
     */
    public record Version(Optional<String> label, PartialDate date, Optional<String> url) {
    }

    public Framework {
        evidence = List.copyOf(evidence);
    }

    public FollowThrough followThrough() {
        return published.isPresent() ? FollowThrough.PUBLISHED : FollowThrough.NONE_FOUND;
    }
}
