package org.summitatlas.dataset;

import static org.summitatlas.dataset.Edit.allowed;
import static org.summitatlas.dataset.Edit.edit;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule between values, broken once: one problem, at its place, in the right words. What is near it is allowed. */
class RulesTest {

    private static final String REPORT = """
            "id":"report","scope":"series","kind":"report","title":{"en":"R"},"short_title":{"en":"R"},"date":"$DATE",
            "issuer":{"en":"A"},"url":"https://example.org/r","themes":["science"],"open_to":[],"list":"complete",
            "paragraphs":[],"references":[],$EVIDENCE""";
    private static final String FIRST = """
            "first":{"label":"v1","date":"2024-08","url":"https://example.org/v1"},""";
    private static final String LATEST = """
            "latest":{"date":"2025-02-01"},""";
    private static final String EXPLAINED = """
            "explanation":{"en":"So it is.","ko":"그렇다."},""";

    static List<Edit> sourcesAndSummits() {
        return List.of(
                edit("sources", "\"2024-05\"", "\"2025-07\"", "/0/published",
                        "published after the day of the dataset, 2025-06-30"),
                edit("sources", "2025-06-01", "2025-07-01", "/0/retrieved",
                        "retrieved after the day of the dataset, 2025-06-30"),
                edit("sources", "\"2025-06-01\"", "\"2024-04-30\"", "/0/retrieved",
                        "before it was published, 2024-05"),
                edit("summits", "\"end\":\"2025-02-11\"", "\"end\":\"2025-01-31\"", "/1/end",
                        "ends before it starts, on 2025-02-10"),
                edit("summits", "\"held\"", "\"announced\"", "/0/status",
                        "the day of the dataset is 2025-06-30, so the summit is \"held\""),
                edit("summits", "\"announced\"", "\"held\"", "/2/status",
                        "the day of the dataset is 2025-06-30, so the summit is \"announced\""),
                edit("sessions", "22:00", "20:00", "/0/end", "the session ends before it starts, at 20:30"),
                edit("sessions", "2024-05-21", "2024-05-23", "/0/date",
                        "outside the summit, which lasts from 2024-05-21 to"),
                edit("sessions", "2024-05-21", "2024-05-20", "/0/date", "outside the summit"),
                edit("sessions", "\"parent\":\"seoul-leaders\"", "\"parent\":\"seoul-opening\"", "/1/parent",
                        "a part of itself"),
                edit("sessions", "\"parent\":\"seoul-leaders\"", "\"parent\":\"paris-plenary\"", "/1/parent",
                        "belongs to another summit, \"paris-2025\""),
                edit("sessions", "\"date\":\"2024-05-21\",\"format\"", "\"format\"", "/1",
                        "a field \"date\" is needed, unless it is a \"working-group\""),
                edit("sessions", "\"Future of work\"},", "\"Future of work\"},\"date\":\"2025-02-12\",", "/3/date",
                        "outside the summit, which lasts from 2025-02-10 to 2025-02-11"));
    }

    static List<Edit> documents() {
        return List.of(
                edit("documents", "\"paris-plenary\"", "\"seoul-opening\"", "/2/session",
                        "another summit, \"seoul-2024\""),
                edit("documents", "[{", "[{" + REPORT.replace("$DATE", "2025-07") + "},{", "/0/date",
                        "lies after the day of the dataset, 2025-06-30"),
                edit("documents", "\"comparison\",", "\"comparison\",\"summit\":\"paris-2025\",", "/3/summit",
                        "a document of the scope \"comparison\" belongs to no summit"),
                edit("documents", "\"comparison\",", "\"comparison\",\"session\":\"paris-plenary\",", "/3/session",
                        "a document of the scope \"comparison\" belongs to no summit"),
                edit("documents", "\"summit\":\"paris-2025\",", "", "/2",
                        "a field \"summit\" is needed where there is a \"session\""),
                edit("documents", "\"list\":\"partial\"", "\"list\":\"complete\"", "/1/list_total",
                        "a list that is \"complete\" needs no total"),
                edit("documents", "\"pledge-total\"", "\"declaration-two\"", "/1/list_total",
                        "is a figure of another document, \"seoul-declaration\""),
                edit("endorsements", "2024-05-21", "2024-05-20", "/0/date",
                        "before the date of the document, 2024-05-21"),
                edit("endorsements", "2024-05-21", "2024-04", "/0/date", "before the date of the document, 2024-05-21"),
                edit("endorsements", "\"2024\"", "\"2023\"", "/2/date", "before the date of the document, 2024-05"),
                edit("endorsements", "2024-06", "2024-05-21", "/1/date", "joined later, but not after"),
                edit("endorsements", "samsung-electronics", "KOR", "/2/party",
                        "not open to this kind of party (state)"),
                edit("endorsements", "\"party\":\"USA\"", "\"party\":\"openai\"", "/3/party", "(company)"),
                edit("endorsements", "\"secondary\"", "\"single-source\"", "/0/evidence",
                        "one piece of evidence is right, not 2"),
                edit("endorsements", "\"party\":\"samsung-electronics\"", "\"party\":\"a-foundation\"", "/2/party",
                        "not open to this kind of party (institution)"),
                edit("endorsements", ",\"known_by\":\"2025-01-31\"", "", "/4",
                        "a field \"date\" or \"known_by\" is needed, or both"),
                edit("endorsements", "2025-01-31", "2024-09-05", "/4/known_by",
                        "joined later, but not after the date of the document, 2024-09-05"),
                edit("endorsements", "\"joined-later\",\"known_by\":\"2025-01-31\"",
                        "\"endorsed\",\"known_by\":\"2024-09-04\"", "/4/known_by",
                        "before the date of the document, 2024-09-05"),
                edit("endorsements", "2025-02-11", "2025-07-01", "/3/date",
                        "lies after the day of the dataset, 2025-06-30"),
                edit("endorsements", "2025-01-31", "2025-07-01", "/4/known_by", "lies after the day of the dataset"),
                edit("endorsements", "\"date\":\"2025-02-11\"", "\"date\":\"2025-03\",\"known_by\":\"2025-02-28\"",
                        "/3/known_by", "before the date of the stand, 2025-03"),
                edit("endorsements", "\"party\":\"USA\"", "\"ratified\":{\"form\":\"approval\",\"date\":\"2025-03\","
                        + "$EVIDENCE},\"party\":\"USA\"", "/3/ratified", "the document is no treaty"),
                edit("endorsements", "\"endorsed\",\"date\":\"2024-09-05\"", "\"declined\",\"date\":\"2024-09-05\"",
                        "/5/ratified", "the party declined, so there is nothing to ratify"),
                edit("endorsements", "2025-03", "2024-08", "/5/ratified", "before the signature, 2024-09-05"),
                edit("endorsements", "2025-03", "2025-07", "/5/ratified", "lies after the day of the dataset"));
    }

    static List<Edit> whatFollowed() {
        return List.of(
                edit("attendances", "\"party\":\"CHN\",", "", "/1",
                        "a field \"person\" or \"party\" is needed, or both"),
                edit("attendances", "\"session\":\"paris-plenary\"",
                        "\"session\":\"paris-plenary\",\"summit\":\"paris-2025\"", "/2",
                        "either a field \"session\" or a field \"summit\" is needed, not both"),
                edit("attendances", "\"summit\":\"paris-2025\",", "", "/3",
                        "either a field \"session\" or a field \"summit\""),
                edit("institutes", "$EVIDENCE", "\"evidence\":[]", "/0/evidence",
                        "a field \"evidence\" with at least one entry is needed"),
                edit("institutes", ",$EVIDENCE", "", "/0", "a field \"evidence\" with at least one entry is needed"),
                edit("attendances", "\"summit\":\"paris-2025\",\"capacity\":\"participant\",\"mode\":\"unknown\","
                        + "\"outcome\":\"withdrew\"", "\"summit\":\"geneva-2027\",\"capacity\":\"participant\","
                        + "\"mode\":\"unknown\",\"outcome\":\"absent\"", "/3/outcome",
                        "cannot be known before 2027-01-01; the day of the dataset is 2025-06-30"),
                edit("institutes", "2024-11", "2025-07", "/0/date", "lies after the day of the dataset"),
                edit("institutes", "2025-02", "2025-07", "/0/changes", "2025-07 lies after the day of the dataset"),
                edit("institutes", "2025-02", "2024-10", "/0/changes",
                        "not in order of time: 2024-10 stands after 2024-11"),
                edit("frameworks", "\"title\":{\"en\":\"A framework\"},", "", "/0", "a field \"title\" is needed"),
                edit("frameworks", FIRST, "", "/0", "a field \"first\" is needed"),
                edit("frameworks", LATEST, "", "/0", "a field \"latest\" is needed"),
                edit("frameworks", "2025-02-01", "2024-07-31", "/0/latest", "older than the first version, of 2024-08"),
                edit("frameworks", "2025-02-01", "2025-07-01", "/0/latest", "lies after the day of the dataset"),
                edit("frameworks", "\"checked\":\"2025-06\"", "\"checked\":\"2025-01\"", "/0/checked",
                        "before the latest version, of 2025-02-01"),
                edit("frameworks", "\"checked\":\"2025-06\"", "\"checked\":\"2025-07\"", "/0/checked",
                        "lies after the day of the dataset"),
                edit("frameworks", "samsung-electronics", "openai", "/0/company",
                        "has not endorsed \"seoul-pledge\", so there is nothing to follow through"),
                edit("figures", "\"value\":2", "\"value\":3", "/0",
                        "our list gives 2 as of 2024-12, the source 3; a field \"explanation\" must say why"),
                edit("figures", "\"exact\"", "\"about\"", "/0", "our list gives 2 as of 2024-12, the source 2"),
                edit("figures", "\"exact\"", "\"more-than\"", "/0", "our list gives 2 as of 2024-12, the source 2"),
                edit("figures", "\"2024-12\"", "\"2024-05-31\"", "/0",
                        "our list gives 1 as of 2024-05-31, the source 2"),
                edit("figures", "[\"state\"]", "[\"organization\"]", "/0",
                        "our list gives 0 as of 2024-12, the source 2"),
                edit("figures", "2024-12-31", "2025-12-31", "/1/as_of", "lies after the day of the dataset"),
                edit("disagreements", "{\"statement\":{\"en\":\"Ten.\",\"ko\":\"열.\"},$EVIDENCE},", "", "/0/accounts",
                        "a field \"accounts\" with at least 2 entries is needed"),
                edit("disagreements", "\"followed\":1", "\"followed\":2", "/0/followed",
                        "expected a whole number from 0 to 1"));
    }

    static List<Edit> allowedToo() {
        return List.of(
                allowed("sources", "\"2024-05\"", "\"2025\"", "a year that has days before the day of the dataset"),
                allowed("summits", "\"start\":\"2027\",\"end\":\"2027\"", "\"start\":\"2025\",\"end\":\"2025-06\"",
                        "announced, and perhaps not over on the day of the dataset"),
                allowed("summits", "\"end\":\"2025-02-11\"", "\"end\":\"2025-08-01\"", "held while it goes on"),
                allowed("sessions", "\"start\":\"20:30\",", "", "an end without a start"),
                allowed("sessions", "\"Future of work\"},", "\"Future of work\"},\"date\":\"2025-02-10\",",
                        "a working group with a day"),
                allowed("documents", "[{", "[{" + REPORT.replace("$DATE", "2025") + "},{",
                        "a report of no summit that nobody endorses"),
                allowed("documents", "\"session\":\"paris-plenary\",", "", "a summit without a session"),
                allowed("documents", "\"list\":\"partial\"", "\"list\":\"complete-at-signing\"",
                        "a total of those who joined later"),
                allowed("documents", "\"list_total\":\"pledge-total\",", "", "a partial list without a total"),
                allowed("endorsements", "2024-05-21", "2024-05", "a month that has days after the document"),
                allowed("endorsements", "2024-06", "2024", "joined later in the same year"),
                allowed("endorsements", "\"2024\"", "\"2024-05-01\"", "a day in the month of the document"),
                allowed("endorsements", "\"date\":\"2025-02-11\"", "\"date\":\"2025\",\"known_by\":\"2025-03-01\"",
                        "a date and a day by which it was known"),
                allowed("endorsements", "\"date\":\"2025-02-11\"", "\"date\":\"2025-02\",\"known_by\":\"2025-02-11\"",
                        "known on a day of the month in which it happened"),
                allowed("endorsements", "2025-03", "2024-09", "ratified in the month of the signature"),
                allowed("endorsements", "\"date\":\"2025-03\"", "\"date\":\"2025\"",
                        "ratified in the year of the dataset"),
                allowed("parties", "\"CHN\"", "\"CHN\",\"name\":{\"en\":\"China\"}", "a state with a name"),
                allowed("groups", "JPN", "XKX", "the user-assigned code of Kosovo"),
                allowed("attendances", "\"summit\":\"paris-2025\",\"capacity\"",
                        "\"summit\":\"geneva-2027\",\"capacity\"", "withdrew from a summit that lies ahead"),
                allowed("institutes", "\"date\":\"2024-11\",", "", "no date known"),
                allowed("institutes", "\"2025-02\"", "\"2024\"", "a year that has days after the founding"),
                allowed("sources", "\"2025-06-01\"", "\"2024-05-01\"", "read in the month in which it was published"),
                allowed("frameworks", "\"title\":{\"en\":\"A framework\"},\n  " + FIRST + LATEST, "", "nothing found"),
                allowed("frameworks", "2025-02-01", "2024-08", "one version only"),
                allowed("frameworks", "2025-02-01", "2024", "a year that has days after the first version"),
                allowed("figures", "\"value\":2,\"bound\":\"exact\"", "\"value\":1,\"bound\":\"more-than\"",
                        "ours is larger"),
                allowed("figures", "\"value\":2", EXPLAINED + "\"value\":9", "another number, explained"),
                allowed("figures", "\"value\":2", EXPLAINED + "\"value\":2", "the same number, explained all the same"),
                allowed("figures", "\"2024-12\"", "\"2024-06\"", "as of the month in which the second joined"),
                allowed("disagreements", "\"followed\":1,", "", "no account followed"));
    }

    @ParameterizedTest
    @MethodSource({"sourcesAndSummits", "documents", "whatFollowed"})
    void isRejected(Edit edit) {
        edit.assertRejected();
    }

    @ParameterizedTest
    @MethodSource("allowedToo")
    void isAccepted(Edit edit) {
        edit.assertAccepted();
    }
}
