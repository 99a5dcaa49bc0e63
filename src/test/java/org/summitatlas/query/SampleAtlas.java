package org.summitatlas.query;

import static org.summitatlas.model.EndorsementStatus.DECLINED;
import static org.summitatlas.model.EndorsementStatus.ENDORSED;
import static org.summitatlas.model.EndorsementStatus.JOINED_LATER;
import static org.summitatlas.model.PartyKind.COMPANY;
import static org.summitatlas.model.PartyKind.ORGANIZATION;
import static org.summitatlas.model.PartyKind.STATE;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.summitatlas.model.Account;
import org.summitatlas.model.Atlas;
import org.summitatlas.model.AtlasData;
import org.summitatlas.model.Attendance;
import org.summitatlas.model.Capacity;
import org.summitatlas.model.Company;
import org.summitatlas.model.Confidence;
import org.summitatlas.model.DatasetInfo;
import org.summitatlas.model.Disagreement;
import org.summitatlas.model.Document;
import org.summitatlas.model.DocumentKind;
import org.summitatlas.model.Endorsement;
import org.summitatlas.model.EndorsementStatus;
import org.summitatlas.model.EntityKind;
import org.summitatlas.model.EntityRef;
import org.summitatlas.model.Evidence;
import org.summitatlas.model.Group;
import org.summitatlas.model.LocalizedText;
import org.summitatlas.model.Mode;
import org.summitatlas.model.Organization;
import org.summitatlas.model.Outcome;
import org.summitatlas.model.PartialDate;
import org.summitatlas.model.Party;
import org.summitatlas.model.PartyKind;
import org.summitatlas.model.Person;
import org.summitatlas.model.Session;
import org.summitatlas.model.SessionFormat;
import org.summitatlas.model.Source;
import org.summitatlas.model.SourceKind;
import org.summitatlas.model.State;
import org.summitatlas.model.Summit;
import org.summitatlas.model.Theme;

/** A dataset small enough to know by heart, with every kind of party and every standing. */
public final class SampleAtlas {

    private static final LocalDate DAY_ONE = LocalDate.of(2024, 5, 21);
    private static final LocalDate DAY_TWO = LocalDate.of(2024, 5, 22);
    private static final List<Evidence> HOST = List.of(
            new Evidence("host-text", LocalizedText.of("list", "명단"), Optional.empty(), Confidence.PRIMARY));
    private static final Atlas ATLAS = new Atlas(data());

    private SampleAtlas() {
    }

    public static Atlas atlas() {
        return ATLAS;
    }

    private static AtlasData data() {
        return new AtlasData(
                new DatasetInfo(LocalizedText.of("Sample", "표본"), "1.0.0", LocalDate.of(2026, 11, 21),
                        "CC-BY-4.0", "0a1b"),
                List.of(source("host-text", SourceKind.HOST, "en"), source("press-report", SourceKind.PRESS, "ko")),
                parties(),
                List.of(group("G7", "GBR", "FRA"), group("G20", "KOR", "GBR", "CHN", "TUR")),
                List.of(person("yoon-suk-yeol", "Yoon Suk Yeol", "윤석열"),
                        person("rishi-sunak", "Rishi Sunak", "리시 수낵"),
                        person("choi-soo-yeon", "Choi Soo-yeon", "최수연")),
                List.of(new Summit("seoul-2024", LocalizedText.of("AI Seoul Summit", "AI 서울 정상회의"),
                        DAY_ONE, DAY_TWO, LocalizedText.of("Seoul", "서울"), LocalizedText.of("Innovation", "혁신"),
                        List.of("KOR", "GBR"), "https://summit.example", HOST)),
                List.of(session("leaders", "Leaders’ session", "정상 세션", DAY_ONE, SessionFormat.VIDEO),
                        session("ministers", "Ministers’ session", "장관 세션", DAY_TWO, SessionFormat.IN_PERSON)),
                List.of(document("declaration", "Seoul Declaration", "서울 선언", "leaders", true, STATE, ORGANIZATION),
                        document("statement", "Ministerial Statement", "장관 성명", "ministers", true, STATE, ORGANIZATION),
                        document("pledge", "Business Pledge", "기업 서약", "ministers", false, COMPANY)),
                endorsements(), attendances(), List.of(), List.of(disagreement()));
    }

    private static List<Party> parties() {
        return List.of(
                new State("KOR", Optional.of(LocalizedText.of("Republic of Korea", "대한민국")), List.of("South Korea")),
                new State("GBR", Optional.empty(), List.of("Britain")),
                new State("CHN", Optional.empty(), List.of()),
                new State("TUR", Optional.of(LocalizedText.of("Türkiye", "튀르키예")), List.of()),
                new State("CIV", Optional.of(LocalizedText.of("Côte d’Ivoire", "코트디부아르")), List.of()),
                new Organization("EU", LocalizedText.of("European Union", "유럽연합"), List.of()),
                new Organization("UN", LocalizedText.of("United Nations", "국제연합"), List.of()),
                new Company("samsung-electronics", LocalizedText.of("Samsung Electronics", "삼성전자"), List.of()),
                new Company("naver", LocalizedText.of("Naver"), List.of("NAVER Cloud")));
    }

    private static List<Endorsement> endorsements() {
        return List.of(
                endorsement("KOR", "declaration", ENDORSED, "2024-05-21", Confidence.PRIMARY),
                endorsement("GBR", "declaration", ENDORSED, "2024-05-21", Confidence.SECONDARY, Confidence.SECONDARY),
                endorsement("EU", "declaration", ENDORSED, "2024-05-21", Confidence.PRIMARY, Confidence.SECONDARY),
                endorsement("CHN", "declaration", DECLINED, "2024-05-22", Confidence.SECONDARY),
                endorsement("KOR", "statement", ENDORSED, "2024-05-22", Confidence.SECONDARY),
                endorsement("TUR", "statement", JOINED_LATER, "2024-06", Confidence.SINGLE_SOURCE),
                endorsement("samsung-electronics", "pledge", ENDORSED, "2024-05-22", Confidence.PRIMARY));
    }

    private static List<Attendance> attendances() {
        return List.of(
                attendance("yoon-suk-yeol", "KOR", "leaders", Capacity.CO_CHAIR, Mode.IN_PERSON, Outcome.ATTENDED),
                attendance("rishi-sunak", "GBR", "leaders", Capacity.CO_CHAIR, Mode.VIDEO, Outcome.ATTENDED),
                attendance("choi-soo-yeon", "naver", "leaders", Capacity.PARTICIPANT, Mode.VIDEO, Outcome.ANNOUNCED),
                attendance("rishi-sunak", "GBR", "ministers", Capacity.PARTICIPANT, Mode.UNKNOWN, Outcome.ANNOUNCED),
                attendance(null, "CHN", "ministers", Capacity.PARTICIPANT, Mode.UNKNOWN, Outcome.ATTENDED),
                attendance(null, "UN", "leaders", Capacity.PARTICIPANT, Mode.VIDEO, Outcome.ATTENDED));
    }

    private static Source source(String id, SourceKind kind, String language) {
        return new Source(id, "Title, with \"quotes\"", "Publisher", "https://" + id + ".example", language, kind,
                Optional.of(PartialDate.parse("2024-05")), Optional.of(DAY_TWO), Optional.empty());
    }

    private static Group group(String id, String... members) {
        return new Group(id, LocalizedText.of(id, id), List.of(members), HOST);
    }

    private static Person person(String id, String en, String ko) {
        return new Person(id, LocalizedText.of(en, ko), List.of(), HOST);
    }

    private static Session session(String id, String en, String ko, LocalDate date, SessionFormat format) {
        return new Session(id, "seoul-2024", Optional.empty(), LocalizedText.of(en, ko), date,
                Optional.of(LocalTime.of(10, 0)), Optional.empty(), format, Optional.empty(), List.of(),
                List.of("KOR"), Optional.empty(), HOST);
    }

    private static Document document(String id, String en, String ko, String session, boolean complete,
                                     PartyKind... openTo) {
        return new Document(id, "seoul-2024", session, DocumentKind.DECLARATION,
                LocalizedText.of(en + " in full", ko + " 전문"), LocalizedText.of(en, ko), false, PartialDate.of(DAY_TWO), LocalizedText.of("Hosts", "주최국"),
                "https://" + id + ".example", Set.of(Theme.SAFETY, Theme.INNOVATION), Set.of(openTo), complete,
                Optional.empty(), List.of(), List.of(), HOST);
    }

    private static Endorsement endorsement(String party, String document, EndorsementStatus status, String date,
                                           Confidence... confidences) {
        List<Evidence> evidence = Arrays.stream(confidences).map(confidence -> new Evidence(
                confidence == Confidence.PRIMARY ? "host-text" : "press-report", LocalizedText.of("list", "명단"),
                Optional.of(party + " as printed"), confidence)).toList();
        return new Endorsement(party, document, status, PartialDate.parse(date), Optional.empty(), evidence);
    }

    private static Attendance attendance(String person, String party, String session, Capacity capacity, Mode mode,
                                         Outcome outcome) {
        return new Attendance(session + "/" + (person == null ? party : person), Optional.ofNullable(person),
                Optional.of(party), session, capacity, mode, outcome,
                Optional.of(LocalizedText.of("Role", "직책")), Optional.empty(), HOST);
    }

    private static Disagreement disagreement() {
        return new Disagreement("china", LocalizedText.of("Did China decline?", "중국은 거부했는가?"),
                List.of(new EntityRef(EntityKind.PARTY, "CHN")),
                List.of(new Account(LocalizedText.of("Yes", "그렇다"), HOST),
                        new Account(LocalizedText.of("No", "아니다"), HOST)),
                OptionalInt.of(0), LocalizedText.of("The host says so", "주최국의 설명"));
    }
}
