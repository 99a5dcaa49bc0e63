package org.summitatlas.model;

import java.util.List;
import java.util.stream.Stream;

/** Every collection of one dataset, each in the order of its file. The loader has checked ids, dates and evidence. */
public record AtlasData(DatasetInfo info, List<Source> sources, List<Party> parties, List<Group> groups,
                        List<Person> people, List<Summit> summits, List<Session> sessions, List<Document> documents,
                        List<Endorsement> endorsements, List<Attendance> attendances, List<Institute> institutes,
                        List<Framework> frameworks, List<PublishedFigure> figures, List<Disagreement> disagreements) {

    public AtlasData {
        sources = List.copyOf(sources);
        parties = List.copyOf(parties);
        groups = List.copyOf(groups);
        people = List.copyOf(people);
        summits = List.copyOf(summits);
        sessions = List.copyOf(sessions);
        documents = List.copyOf(documents);
        endorsements = List.copyOf(endorsements);
        attendances = List.copyOf(attendances);
        institutes = List.copyOf(institutes);
        frameworks = List.copyOf(frameworks);
        figures = List.copyOf(figures);
        disagreements = List.copyOf(disagreements);
    }

    /** Everything that carries evidence, nested facts included. */
    public Stream<Fact> facts() {
        return Stream.of(
                        groups, people, summits, sessions, documents, endorsements, attendances, institutes,
                        frameworks, figures,
                        documents.stream().flatMap(document -> document.paragraphs().stream()).toList(),
                        documents.stream().flatMap(document -> document.references().stream()).toList(),
                        endorsements.stream().flatMap(endorsement -> endorsement.ratified().stream()).toList(),
                        institutes.stream().flatMap(institute -> institute.changes().stream()).toList(),
                        disagreements.stream().flatMap(disagreement -> disagreement.accounts().stream()).toList())
                .flatMap(List<? extends Fact>::stream);
    }
}
