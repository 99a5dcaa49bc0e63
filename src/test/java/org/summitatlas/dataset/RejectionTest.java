package org.summitatlas.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule of the codebook, broken once: exactly one problem, at the right place, in the right words. */
class RejectionTest {

    private static Arguments edit(String file, String target, String replacement, String pointer, String message) {
        return Arguments.of(file + ".json", target, replacement, pointer, message);
    }

    static List<Arguments> form() {
        return List.of(
                edit("dataset", "1.0.0", "1.0", "/version", "expected a version such as 1.0.0, found \"1.0\""),
                edit("dataset", "2025-06-30", "2025-06", "/as_of", "expected a day such as 2024-05-21"),
                edit("dataset", "\"licence\":\"CC-BY-4.0\"", "\"license\":\"x\",\"licence\":\"y\"", "/license",
                        "unknown field \"license\"; did you mean \"licence\"?"),
                edit("sources", "\"title\":\"List of participants\",", "", "/0", "a field \"title\" is needed"),
                edit("sources", "\"A daily\"", "\" \"", "/1/publisher", "expected a text, found a blank text"),
                edit("sources", "\"A daily\"", "\"\"", "/1/publisher", "expected a text, found a blank text"),
                edit("sources", "\"A daily\"", "[]", "/1/publisher", "expected a text, found an array"),
                edit("sources", "\"2024-05\"", "null", "/0/published",
                        "found null; a field that is not known is left out"),
                edit("sources", "\"en\"", "\"eng\"", "/0/language", "expected an ISO 639-1 language code"),
                edit("sources", "https://example.org/list", "ftp://example.org/", "/0/url",
                        "begins with https:// or http://"),
                edit("sources", "https://example.org/list", "https://a b", "/0/url", "begins with https:// or http://"),
                edit("sources", "https://example.org/list", "https:///x", "/0/url", "begins with https:// or http://"),
                edit("sources", "2025-06-01", "2025-06-31", "/0/retrieved", "expected a day"),
                edit("sources", "\"2024-05\"", "\"May 2024\"", "/0/published",
                        "expected a date such as 2024-05-21, 2024-05 or"),
                edit("sources", ",\"ko\":\"보관본.\"", "", "/1/note", "a field \"ko\" is needed"),
                edit("parties", "\"kind\":\"state\"", "\"kind\":\"country\"", "/0/kind",
                        "expected one of \"state\", \"organization\", \"company\", found \"country\""),
                edit("parties", ",\"name\":{\"en\":\"OpenAI\"}", "", "/7", "a field \"name\" is needed"),
                edit("parties", "\"openai\"", "\"open ai\"", "/7/id", "expected an id of letters and digits"),
                edit("parties", "{\"en\":\"OpenAI\"}", "\"OpenAI\"", "/7/name", "expected an object, found \"OpenAI\""),
                edit("parties", "{\"en\":\"OpenAI\"}", "{\"ko\":\"x\"}", "/7/name", "a field \"en\" is needed"),
                edit("parties", "{\"en\":\"OpenAI\"}", "{\"en\":\"x\",\"de/~\":\"y\"}", "/7/name/de~1~0",
                        "unknown field"),
                edit("parties", "[\"South Korea\"]", "[\"a\",\"a\"]", "/0/aliases/1",
                        "the same entry stands further up"),
                edit("parties", "\"BRA\"", "\"BRZ\"", "/3/id",
                        "expected an ISO 3166-1 alpha-3 code such as KOR, found \"BRZ\""),
                edit("groups", "JPN", "JAP", "/0/members/2", "expected an ISO 3166-1 alpha-3 code"),
                edit("sessions", "20:30", "25:30", "/0/start", "expected a time such as 20:30"),
                edit("sessions", "20:30", "20:30:00", "/0/start", "expected a time such as 20:30"),
                edit("documents", "\"list_complete\":true", "\"list_complete\":\"yes\"", "/0/list_complete",
                        "expected true or false, found \"yes\""),
                edit("documents", "\"inclusivity\"]", "\"safety\"]", "/0/themes/1", "the same entry"),
                edit("documents", "refers-to", "refers_to", "/0/references/0/relation",
                        "\"refers-to\", \"annexed-to\""),
                edit("attendances", "\"attended\"", "\"ATTENDED\"", "/0/outcome", "\"attended\", \"announced\""),
                edit("disagreements", "party:KOR", "KOR", "/0/about/1", "expected a reference such as party:KOR"),
                edit("disagreements", "party:KOR", "nation:KOR", "/0/about/1", "of the kind \"party\", \"person\""),
                edit("disagreements", "\"followed\":1", "\"followed\":\"1\"", "/0/followed", "found \"1\""));
    }

    static List<Arguments> ids() {
        return List.of(
                edit("sources", "\"daily\"", "\"daily\",\"id\":\"x\"", "/1/id", "this field is given twice"),
                edit("parties", "\"BRA\"", "\"KOR\"", "/3/id", "duplicate party \"KOR\"; the first is at /0/id"),
                edit("people", "]\n", ",{\"id\":\"emmanuel-macron\",\"name\":{\"en\":\"E\"},\"evidence\":[{"
                        + "\"source\":\"daily\",\"locator\":{\"en\":\"l\"},\"confidence\":\"primary\"}]}]", "/2/id",
                        "duplicate person \"emmanuel-macron\"; the first is at /1/id"),
                edit("attendances", "\"party\":\"CHN\"", "\"person\":\"yoon-suk-yeol\"", "/1",
                        "duplicate attendance \"seoul-leaders/yoon-suk-yeol\"; the first is at /0"),
                edit("endorsements", "\"party\":\"FRA\"", "\"party\":\"KOR\"", "/1",
                        "duplicate endorsement \"KOR/seoul-declaration\"; the first is at /0"),
                edit("groups", "host-site", "host-sight", "/0/evidence/0/source",
                        "unknown source \"host-sight\"; did you mean \"host-site\"?"),
                edit("summits", "[\"KOR\"]", "[\"KOREA\"]", "/0/hosts/0", "unknown party \"KOREA\""),
                edit("sessions", "\"paris-2025\"", "\"paris-2052\"", "/2/summit", "did you mean \"paris-2025\"?"),
                edit("sessions", "\"parent\":\"seoul-leaders\"", "\"parent\":\"lobby\"", "/1/parent",
                        "unknown session \"lobby\""),
                edit("sessions", "\"hosts\":[\"FRA\"]", "\"hosts\":[\"fra\"]", "/2/hosts/0", "did you mean \"FRA\"?"),
                edit("documents", "\"summit\":\"paris-2025\"", "\"summit\":\"x\"", "/2/summit", "unknown summit \"x\""),
                edit("documents", "\"paris-plenary\"", "\"x\"", "/2/session", "unknown session \"x\""),
                edit("documents", "\"document\":\"paris-statement\"", "\"document\":\"x\"", "/0/references/0/document",
                        "unknown document \"x\""),
                edit("endorsements", "\"FRA\"", "\"FRQ\"", "/1/party", "unknown party \"FRQ\"; did you mean \"FRA\"?"),
                edit("endorsements", "seoul-pledge", "soul-pledge", "/2/document", "did you mean \"seoul-pledge\"?"),
                edit("attendances", "emmanuel-macron", "macron", "/2/person", "unknown person \"macron\""),
                edit("attendances", "\"CHN\"", "\"CHE\"", "/1/party", "did you mean \"CHN\"?"),
                edit("attendances", "\"paris-plenary\"", "\"paris\"", "/2/session", "unknown session \"paris\""),
                edit("institutes", "[\"KOR\"]", "[\"PRK\"]", "/0/parties/0", "unknown party \"PRK\""),
                edit("disagreements", "party:KOR", "summit:KOR", "/0/about/1", "unknown summit \"KOR\""),
                edit("disagreements", "host-site", "x", "/0/accounts/0/evidence/0/source", "unknown source \"x\""));
    }

    static List<Arguments> rules() {
        return List.of(
                edit("sources", "\"2024-05\"", "\"2025-07\"", "/0/published",
                        "published after the day of the dataset, 2025-06-30"),
                edit("sources", "2025-06-01", "2025-07-01", "/0/retrieved",
                        "retrieved after the day of the dataset, 2025-06-30"),
                edit("summits", "\"end\":\"2025-02-11\"", "\"end\":\"2025-01-31\"", "/1/end",
                        "ends before it starts, on 2025-02-10"),
                edit("sessions", "22:00", "20:00", "/0/end", "the session ends before it starts, at 20:30"),
                edit("sessions", "2024-05-21", "2024-05-23", "/0/date",
                        "outside the summit, which lasts from 2024-05-21 to"),
                edit("sessions", "2024-05-21", "2024-05-20", "/0/date", "outside the summit"),
                edit("sessions", "\"parent\":\"seoul-leaders\"", "\"parent\":\"seoul-opening\"", "/1/parent",
                        "a part of itself"),
                edit("sessions", "\"parent\":\"seoul-leaders\"", "\"parent\":\"paris-plenary\"", "/1/parent",
                        "belongs to another summit, \"paris-2025\""),
                edit("documents", "\"paris-plenary\"", "\"seoul-opening\"", "/2/session",
                        "another summit, \"seoul-2024\""),
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
                edit("institutes", "$EVIDENCE", "\"evidence\":[]", "/0/evidence",
                        "a field \"evidence\" with at least one entry is needed"),
                edit("institutes", ",$EVIDENCE", "", "/0", "a field \"evidence\" with at least one entry is needed"),
                edit("attendances", "\"party\":\"CHN\",", "", "/1",
                        "a field \"person\" or \"party\" is needed, or both"),
                edit("disagreements", "{\"statement\":{\"en\":\"Ten.\",\"ko\":\"열.\"},$EVIDENCE},", "", "/0/accounts",
                        "a field \"accounts\" with at least 2 entries is needed"),
                edit("disagreements", "\"followed\":1", "\"followed\":2", "/0/followed",
                        "expected a whole number from 0 to 1"));
    }

    static List<Arguments> allowed() {
        return List.of(
                Arguments.of("sources.json", "\"2024-05\"", "\"2025\"",
                        "a year that has days before the day of the dataset"),
                Arguments.of("endorsements.json", "2024-05-21", "2024-05", "a month that has days after the document"),
                Arguments.of("endorsements.json", "2024-06", "2024", "joined later in the same year"),
                Arguments.of("endorsements.json", "\"2024\"", "\"2024-05-01\"", "a day in the month of the document"),
                Arguments.of("parties.json", "\"CHN\"", "\"CHN\",\"name\":{\"en\":\"China\"}", "a state with a name"),
                Arguments.of("disagreements.json", "\"followed\":1,", "", "no account followed"),
                Arguments.of("sessions.json", "\"start\":\"20:30\",", "", "an end without a start"),
                Arguments.of("groups.json", "JPN", "XKX", "the user-assigned code of Kosovo"));
    }

    private static LoadResult load(String file, String target, String replacement) {
        String evidence = SampleDataset.EVIDENCE;
        return DatasetLoader.load(SampleDataset.valid()
                .replacing(file, target.replace("$EVIDENCE", evidence), replacement.replace("$EVIDENCE", evidence)));
    }

    @ParameterizedTest
    @MethodSource({"form", "ids", "rules"})
    void isRejected(String file, String target, String replacement, String pointer, String message) {
        List<Problem> problems = assertInstanceOf(LoadResult.Rejected.class, load(file, target, replacement)).problems();
        assertEquals(1, problems.size(), problems::toString);
        assertEquals(file, problems.getFirst().file());
        assertEquals(pointer, problems.getFirst().pointer(), problems::toString);
        assertTrue(problems.getFirst().message().contains(message), problems::toString);
    }

    @ParameterizedTest
    @MethodSource("allowed")
    void isAccepted(String file, String target, String replacement, String why) {
        assertInstanceOf(LoadResult.Loaded.class, load(file, target, replacement), why);
    }
}
