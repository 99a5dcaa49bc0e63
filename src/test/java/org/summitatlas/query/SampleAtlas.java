package org.summitatlas.query;

import static org.summitatlas.model.EndorsementStatus.DECLINED;
import static org.summitatlas.model.EndorsementStatus.ENDORSED;
import static org.summitatlas.model.EndorsementStatus.JOINED_LATER;
import static org.summitatlas.model.PartyKind.COMPANY;
import static org.summitatlas.model.PartyKind.INSTITUTION;
import static org.summitatlas.model.PartyKind.ORGANIZATION;
import static org.summitatlas.model.PartyKind.STATE;
import static org.summitatlas.query.SampleFacts.ABIDJAN;
import static org.summitatlas.query.SampleFacts.HOST;
import static org.summitatlas.query.SampleFacts.SEOUL;
import static org.summitatlas.query.SampleFacts.attendance;
import static org.summitatlas.query.SampleFacts.disagreement;
import static org.summitatlas.query.SampleFacts.document;
import static org.summitatlas.query.SampleFacts.endorsement;
import static org.summitatlas.query.SampleFacts.figure;
import static org.summitatlas.query.SampleFacts.framework;
import static org.summitatlas.query.SampleFacts.group;
import static org.summitatlas.query.SampleFacts.person;
import static org.summitatlas.query.SampleFacts.session;
import static org.summitatlas.query.SampleFacts.source;
import static org.summitatlas.query.SampleFacts.summit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.summitatlas.model.Atlas;
import org.summitatlas.model.AtlasData;
import org.summitatlas.model.Attendance;
import org.summitatlas.model.Capacity;
import org.summitatlas.model.Company;
import org.summitatlas.model.Confidence;
import org.summitatlas.model.DatasetInfo;
import org.summitatlas.model.Document;
import org.summitatlas.model.DocumentScope;
import org.summitatlas.model.Endorsement;
import org.summitatlas.model.EntityKind;
import org.summitatlas.model.FigureBound;
import org.summitatlas.model.Institute;
import org.summitatlas.model.InstituteChange;
import org.summitatlas.model.InstituteStage;
import org.summitatlas.model.Institution;
import org.summitatlas.model.ListCompleteness;
import org.summitatlas.model.LocalizedText;
import org.summitatlas.model.Mode;
import org.summitatlas.model.Organization;
import org.summitatlas.model.Outcome;
import org.summitatlas.model.PartialDate;
import org.summitatlas.model.Party;
import org.summitatlas.model.SessionFormat;
import org.summitatlas.model.SourceKind;
import org.summitatlas.model.State;

/**
 * A dataset small enough to know by heart, with every kind of party and every standing: Seoul with sessions, Abidjan
 * without, a network between the two and a treaty from outside.
 */
public final class SampleAtlas {

    private static final Atlas ATLAS = new Atlas(data());

    private SampleAtlas() {
    }

    public static Atlas atlas() {
        return ATLAS;
    }

    private static AtlasData data() {
        return new AtlasData(
                new DatasetInfo(LocalizedText.of("Sample", "표본"), "1.0.0", LocalDate.of(2026, 11, 21),
                        "CC-BY-4.0", List.of(), "0a1b"),
                List.of(source("host-text", SourceKind.HOST, "en"), source("press-report", SourceKind.PRESS, "ko"),
                        source("abidjan-page", SourceKind.HOST, "fr"), source("treaty-page", SourceKind.HOST, "en")),
                parties(),
                List.of(group("G7", "GBR", "FRA"), group("G20", "KOR", "GBR", "CHN", "TUR")),
                List.of(person("yoon-suk-yeol", "Yoon Suk Yeol", "윤석열"),
                        person("rishi-sunak", "Rishi Sunak", "리시 수낵"),
                        person("choi-soo-yeon", "Choi Soo-yeon", "최수연"),
                        person("awa-diallo", "Awa Diallo", "아와 디알로")),
                List.of(summit(SEOUL, "Seoul", "서울", "2024-05-21", "2024-05-22", HOST, "KOR", "GBR"),
                        summit(ABIDJAN, "Abidjan", "아비장", "2025-02", "2025-02", SampleFacts.ABIDJAN_PAGE, "CIV")),
                List.of(session("leaders", "Leaders’ session", "정상 세션", "2024-05-21", SessionFormat.VIDEO),
                        session("ministers", "Ministers’ session", "장관 세션", "2024-05-22", SessionFormat.IN_PERSON)),
                documents(), endorsements(), attendances(), List.of(institute()),
                List.of(framework("samsung-electronics", "2025-02-10", "2025-11"), framework("naver")),
                List.of(figure("declaration-three", "declaration", FigureBound.EXACT, 3, "2024-05-22"),
                        figure("abidjan-sixty", "abidjan-statement", FigureBound.MORE_THAN, 60, "2025-03-05")),
                List.of(disagreement("china", EntityKind.PARTY.ref("CHN")),
                        disagreement("sixty", EntityKind.DOCUMENT.ref("abidjan-statement"),
                                EntityKind.PARTY.ref("EU"))));
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
                new Company("naver", LocalizedText.of("Naver"), List.of("NAVER Cloud")),
                new Institution("sahel-fund", LocalizedText.of("Sahel Fund"), List.of()));
    }

    private static List<Document> documents() {
        return List.of(
                document("declaration", "Seoul Declaration", "서울 선언", "2024-05-22").at(SEOUL, "leaders")
                        .openTo(STATE, ORGANIZATION).made(),
                document("statement", "Ministerial Statement", "장관 성명", "2024-05-22").at(SEOUL, "ministers")
                        .openTo(STATE, ORGANIZATION).made(),
                document("pledge", "Business Pledge", "기업 서약", "2024-05-22").at(SEOUL, "ministers")
                        .openTo(COMPANY).list(ListCompleteness.PARTIAL).made(),
                document("report", "Safety Report", "안전 보고서", "2024-05-17").at(SEOUL).made(),
                document("network", "Institute Network", "연구소 네트워크", "2024-11-20").openTo(STATE).made(),
                document("abidjan-statement", "Abidjan Statement", "아비장 성명", "2025-02-11").at(ABIDJAN)
                        .openTo(STATE, ORGANIZATION, INSTITUTION).total("abidjan-sixty").made(),
                document("treaty", "Treaty", "조약", "2024-09-05").of(DocumentScope.COMPARISON)
                        .openTo(STATE, ORGANIZATION).made());
    }

    private static List<Endorsement> endorsements() {
        return List.of(
                endorsement("KOR", "declaration", ENDORSED, "2024-05-21", Confidence.PRIMARY),
                endorsement("GBR", "declaration", ENDORSED, "2024-05-21", Confidence.SECONDARY, Confidence.SECONDARY),
                endorsement("EU", "declaration", ENDORSED, "2024-05-21", Confidence.PRIMARY, Confidence.SECONDARY),
                endorsement("CHN", "declaration", DECLINED, "2024-05-22", Confidence.SECONDARY),
                endorsement("KOR", "statement", ENDORSED, "2024-05-22", Confidence.SECONDARY),
                endorsement("TUR", "statement", JOINED_LATER, "2024-06", Confidence.SINGLE_SOURCE),
                endorsement("samsung-electronics", "pledge", ENDORSED, "2024-05-22", Confidence.PRIMARY),
                endorsement("TUR", "network", ENDORSED, "2024-11-20", Confidence.PRIMARY),
                endorsement("KOR", "abidjan-statement", ENDORSED, "2025-02-11", Confidence.PRIMARY),
                endorsement("GBR", "abidjan-statement", DECLINED, "2025-02-11", Confidence.SECONDARY),
                SampleFacts.knownBy("UN", "abidjan-statement", "2025-03-01"),
                endorsement("sahel-fund", "abidjan-statement", JOINED_LATER, "2025-03", Confidence.PRIMARY),
                endorsement("EU", "treaty", ENDORSED, "2024-09-05", Confidence.PRIMARY));
    }

    private static List<Attendance> attendances() {
        return List.of(
                attendance("yoon-suk-yeol", "KOR", "leaders", Capacity.CO_CHAIR, Mode.IN_PERSON, Outcome.ATTENDED),
                attendance("rishi-sunak", "GBR", "leaders", Capacity.CO_CHAIR, Mode.VIDEO, Outcome.ATTENDED),
                attendance("choi-soo-yeon", "naver", "leaders", Capacity.PARTICIPANT, Mode.VIDEO, Outcome.ANNOUNCED),
                attendance("rishi-sunak", "GBR", "ministers", Capacity.PARTICIPANT, Mode.UNKNOWN, Outcome.ANNOUNCED),
                attendance(null, "CHN", "ministers", Capacity.PARTICIPANT, Mode.UNKNOWN, Outcome.ATTENDED),
                attendance(null, "UN", "leaders", Capacity.PARTICIPANT, Mode.VIDEO, Outcome.ATTENDED),
                attendance("awa-diallo", "CIV", ABIDJAN, Capacity.HOST, Mode.IN_PERSON, Outcome.ATTENDED),
                attendance(null, "CHN", ABIDJAN, Capacity.PARTICIPANT, Mode.UNKNOWN, Outcome.ATTENDED),
                attendance(null, "TUR", ABIDJAN, Capacity.PARTICIPANT, Mode.UNKNOWN, Outcome.CANCELLED));
    }

    private static Institute institute() {
        return new Institute("ivorian-institute", List.of("CIV"), LocalizedText.of("Ivorian Institute", "코트디부아르 연구소"),
                InstituteStage.ANNOUNCED, Optional.of(PartialDate.parse("2025-02")), Optional.empty(),
                LocalizedText.of("It was promised", "약속되었다"),
                List.of(new InstituteChange(PartialDate.parse("2025-06"),
                                Optional.of(LocalizedText.of("Ivorian Centre", "코트디부아르 센터")),
                                LocalizedText.of("It was renamed", "이름이 바뀌었다"), SampleFacts.ABIDJAN_PAGE),
                        new InstituteChange(PartialDate.parse("2026"), Optional.empty(),
                                LocalizedText.of("It moved", "옮겼다"), SampleFacts.ABIDJAN_PAGE)),
                SampleFacts.ABIDJAN_PAGE);
    }
}
