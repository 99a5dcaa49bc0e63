package org.summitatlas.query;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.summitatlas.model.Account;
import org.summitatlas.model.Attendance;
import org.summitatlas.model.Capacity;
import org.summitatlas.model.Confidence;
import org.summitatlas.model.Disagreement;
import org.summitatlas.model.Document;
import org.summitatlas.model.DocumentKind;
import org.summitatlas.model.DocumentScope;
import org.summitatlas.model.Endorsement;
import org.summitatlas.model.EndorsementStatus;
import org.summitatlas.model.EntityKind;
import org.summitatlas.model.EntityRef;
import org.summitatlas.model.Evidence;
import org.summitatlas.model.FigureBound;
import org.summitatlas.model.Framework;
import org.summitatlas.model.Group;
import org.summitatlas.model.ListCompleteness;
import org.summitatlas.model.LocalizedText;
import org.summitatlas.model.Mode;
import org.summitatlas.model.Outcome;
import org.summitatlas.model.PartialDate;
import org.summitatlas.model.PartyKind;
import org.summitatlas.model.Person;
import org.summitatlas.model.PublishedFigure;
import org.summitatlas.model.Session;
import org.summitatlas.model.SessionFormat;
import org.summitatlas.model.SessionKind;
import org.summitatlas.model.Source;
import org.summitatlas.model.SourceKind;
import org.summitatlas.model.Summit;
import org.summitatlas.model.SummitStatus;
import org.summitatlas.model.Theme;

/** Makes the facts of {@link SampleAtlas} in few words. */
public final class SampleFacts {

    public static final String SEOUL = "seoul-2024";
    public static final String ABIDJAN = "abidjan-2025";
    public static final List<Evidence> HOST = evidence("host-text");
    public static final List<Evidence> ABIDJAN_PAGE = evidence("abidjan-page");

    private SampleFacts() {
    }

    private static List<Evidence> evidence(String source) {
        return List.of(new Evidence(source, LocalizedText.of("list", "명단"), Optional.empty(), Confidence.PRIMARY));
    }

    public static Source source(String id, SourceKind kind, String language) {
        return new Source(id, "Title, with \"quotes\"", "Publisher", "https://" + id + ".example", language, kind,
                Optional.of(PartialDate.parse("2024-05")), Optional.of(LocalDate.of(2024, 5, 22)), Optional.empty());
    }

    public static Group group(String id, String... members) {
        return new Group(id, LocalizedText.of(id, id), List.of(members), HOST);
    }

    public static Person person(String id, String en, String ko) {
        return new Person(id, LocalizedText.of(en, ko), List.of(), HOST);
    }

    public static Summit summit(String id, String en, String ko, String start, String end, List<Evidence> evidence,
                         String... hosts) {
        String year = start.substring(0, 4);
        return new Summit(id, SummitStatus.HELD, LocalizedText.of("AI " + en + " Summit", "AI " + ko + " 정상회의"),
                LocalizedText.of(en + " " + year, ko + " " + year), PartialDate.parse(start), PartialDate.parse(end),
                LocalizedText.of(en, ko), Optional.of(LocalizedText.of("Innovation", "혁신")), List.of(hosts),
                Optional.of("https://summit.example"), Optional.empty(), evidence);
    }

    public static Session session(String id, String en, String ko, String date, SessionFormat format) {
        return new Session(id, SEOUL, SessionKind.SESSION, Optional.empty(), LocalizedText.of(en, ko),
                Optional.of(LocalDate.parse(date)), Optional.of(LocalTime.of(10, 0)), Optional.empty(), format,
                Optional.empty(), List.of(), List.of("KOR"), Optional.empty(), HOST);
    }

    /** A document of the series, complete, of no summit and open to nobody until told otherwise. */
    public static DocumentMaker document(String id, String en, String ko, String date) {
        return new DocumentMaker(id, LocalizedText.of(en, ko), PartialDate.parse(date), DocumentScope.SERIES,
                Optional.empty(), Optional.empty(), EnumSet.noneOf(PartyKind.class), ListCompleteness.COMPLETE,
                Optional.empty());
    }

    /** A document in the making. */
    record DocumentMaker(String id, LocalizedText name, PartialDate date, DocumentScope scope, Optional<String> summit,
                         Optional<String> session, Set<PartyKind> kinds, ListCompleteness list,
                         Optional<String> total) {

        DocumentMaker at(String newSummit) {
            return new DocumentMaker(id, name, date, scope, Optional.of(newSummit), session, kinds, list, total);
        }

        DocumentMaker at(String newSummit, String newSession) {
            return new DocumentMaker(id, name, date, scope, Optional.of(newSummit), Optional.of(newSession), kinds,
                    list, total);
        }

        DocumentMaker of(DocumentScope newScope) {
            return new DocumentMaker(id, name, date, newScope, summit, session, kinds, list, total);
        }

        DocumentMaker openTo(PartyKind... newKinds) {
            return new DocumentMaker(id, name, date, scope, summit, session, Set.of(newKinds), list, total);
        }

        DocumentMaker list(ListCompleteness newList) {
            return new DocumentMaker(id, name, date, scope, summit, session, kinds, newList, total);
        }

        DocumentMaker total(String figure) {
            return new DocumentMaker(id, name, date, scope, summit, session, kinds, list, Optional.of(figure));
        }

        Document made() {
            LocalizedText full = LocalizedText.of(name.en() + " in full", name.ko().orElseThrow() + " 전문");
            List<Evidence> evidence = scope == DocumentScope.COMPARISON ? evidence("treaty-page")
                    : summit.equals(Optional.of(ABIDJAN)) ? ABIDJAN_PAGE : HOST;
            return new Document(id, scope, summit, session,
                    kinds.isEmpty() ? DocumentKind.REPORT : DocumentKind.DECLARATION,
                    full, name, false, date, LocalizedText.of("Hosts", "주최국"), "https://" + id + ".example",
                    Set.of(Theme.SAFETY, Theme.INNOVATION), kinds, list, total, Optional.empty(), List.of(), List.of(),
                    evidence);
        }
    }

    public static Endorsement endorsement(String party, String document, EndorsementStatus status, String date,
                                   Confidence... confidences) {
        List<Evidence> evidence = Arrays.stream(confidences).map(confidence -> new Evidence(
                confidence == Confidence.PRIMARY ? "host-text" : "press-report", LocalizedText.of("list", "명단"),
                Optional.of(party + " as printed"), confidence)).toList();
        return new Endorsement(party, document, status, Optional.of(PartialDate.parse(date)), Optional.empty(),
                Optional.empty(), Optional.empty(), evidence);
    }

    /** An endorsement that was first seen on a day, and made on that day or before. */
    public static Endorsement knownBy(String party, String document, String day) {
        return new Endorsement(party, document, EndorsementStatus.ENDORSED, Optional.empty(),
                Optional.of(LocalDate.parse(day)), Optional.empty(), Optional.empty(), ABIDJAN_PAGE);
    }

    /** @param at id of the session, or of Abidjan, where no session is known */
    public static Attendance attendance(String person, String party, String at, Capacity capacity, Mode mode,
                                 Outcome outcome) {
        EntityKind kind = at.equals(ABIDJAN) ? EntityKind.SUMMIT : EntityKind.SESSION;
        return new Attendance(at + "/" + (person == null ? party : person), Optional.ofNullable(person),
                Optional.of(party), kind.ref(at), capacity, mode, outcome,
                Optional.of(LocalizedText.of("Role", "직책")), Optional.empty(),
                kind == EntityKind.SUMMIT ? ABIDJAN_PAGE : HOST);
    }

    /** What a company published for the pledge, first and latest, or nothing. */
    public static Framework framework(String company, String... dates) {
        return new Framework(company, "pledge", Arrays.stream(dates).map(PartialDate::parse)
                .map(date -> new Framework.Version(Optional.of("v" + date), date,
                        Optional.of("https://framework.example")))
                .reduce((_, last) -> last)
                .map(latest -> new Framework.Publication(LocalizedText.of("Frontier Framework"),
                        new Framework.Version(Optional.empty(), PartialDate.parse(dates[0]), Optional.empty()),
                        Optional.of(latest))),
                PartialDate.parse("2026-11"), Optional.empty(), HOST);
    }

    public static PublishedFigure figure(String id, String document, FigureBound bound, int value, String asOf) {
        return new PublishedFigure(id, document, value, bound, LocalizedText.of("countries", "국가"),
                EnumSet.of(PartyKind.STATE, PartyKind.ORGANIZATION), PartialDate.parse(asOf),
                bound == FigureBound.EXACT ? Optional.empty()
                        : Optional.of(LocalizedText.of("No list names all", "전체 명단이 없다")),
                HOST);
    }

    public static Disagreement disagreement(String id, EntityRef... about) {
        return new Disagreement(id, LocalizedText.of("Did " + id + " decline?", id + " 거부했는가?"), List.of(about),
                List.of(new Account(LocalizedText.of("Yes", "그렇다"), HOST),
                        new Account(LocalizedText.of("No", "아니다"), HOST)),
                OptionalInt.of(0), LocalizedText.of("The host says so", "주최국의 설명"));
    }
}
