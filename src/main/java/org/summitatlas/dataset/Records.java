package org.summitatlas.dataset;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.summitatlas.model.AtlasData;
import org.summitatlas.model.Document;
import org.summitatlas.model.PartialDate;
import org.summitatlas.model.Party;
import org.summitatlas.model.PublishedFigure;
import org.summitatlas.model.Session;
import org.summitatlas.model.Summit;

/**
 * The records of a dataset that is being checked, by their ids, with the places where they were read. A {@code null}
 * in a record, and an id that no record has, were reported when they were read and say nothing here.
 */
final class Records {

    private final AtlasData data;
    private final Function<Object, Place> places;
    private final Map<String, Party> parties;
    private final Map<String, Summit> summits;
    private final Map<String, Session> sessions;
    private final Map<String, Document> documents;
    private final Map<String, PublishedFigure> figures;

    /** @param places where each record of a collection was read */
    Records(AtlasData data, Function<Object, Place> places) {
        this.data = data;
        this.places = places;
        parties = byId(data.parties(), Party::id);
        summits = byId(data.summits(), Summit::id);
        sessions = byId(data.sessions(), Session::id);
        documents = byId(data.documents(), Document::id);
        figures = byId(data.figures(), PublishedFigure::id);
    }

    private static <T> Map<String, T> byId(List<T> records, Function<T, String> id) {
        Map<String, T> index = new HashMap<>();
        records.forEach(entry -> index.putIfAbsent(id.apply(entry), entry));
        index.remove(null);
        return index;
    }

    AtlasData data() {
        return data;
    }

    Optional<Party> party(String id) {
        return Optional.ofNullable(parties.get(id));
    }

    Optional<Summit> summit(String id) {
        return Optional.ofNullable(summits.get(id));
    }

    Optional<Session> session(String id) {
        return Optional.ofNullable(sessions.get(id));
    }

    Optional<Document> document(String id) {
        return Optional.ofNullable(documents.get(id));
    }

    Optional<PublishedFigure> figure(String id) {
        return Optional.ofNullable(figures.get(id));
    }

    /** The day of the dataset; {@code null} if it could not be read. */
    LocalDate asOf() {
        return data.info() == null ? null : data.info().asOf();
    }

    /** Where a record was read. */
    Place placeOf(Object entry) {
        return places.apply(entry);
    }

    void problem(Object entry, String field, String message) {
        placeOf(entry).problem(field, message);
    }

    static <T extends Comparable<? super T>> boolean isBefore(T one, T other) {
        return one != null && other != null && one.compareTo(other) < 0;
    }

    /** As the other, of a date that may be {@code null} and begins on its first day. */
    void notAfterDataset(Object entry, String field, String verb, PartialDate date) {
        if (date != null) {
            notAfterDataset(entry, field, verb, date.earliest());
        }
    }

    /** Reports a day after the day of the dataset. */
    void notAfterDataset(Object entry, String field, String verb, LocalDate day) {
        if (isBefore(asOf(), day)) {
            problem(entry, field, verb + " after the day of the dataset, " + asOf());
        }
    }
}
