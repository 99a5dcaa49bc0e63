package org.summitatlas.dataset;

import static org.summitatlas.dataset.Edit.edit;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule about the form of a value and about ids, broken once: one problem, at its place, in the right words. */
class RejectionTest {

    static List<Edit> form() {
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
                        "expected one of \"state\", \"organization\", \"company\", \"institution\", found \"country\""),
                edit("parties", ",\"name\":{\"en\":\"OpenAI\"}", "", "/7", "a field \"name\" is needed"),
                edit("parties", "\"openai\"", "\"open ai\"", "/7/id", "expected an id of letters and digits"),
                edit("parties", "{\"en\":\"OpenAI\"}", "\"OpenAI\"", "/7/name", "expected an object, found \"OpenAI\""),
                edit("parties", "{\"en\":\"OpenAI\"}", "{\"ko\":\"x\"}", "/7/name", "a field \"en\" is needed"),
                edit("parties", "{\"en\":\"OpenAI\"}", "{\"en\":\"x\",\"de/~\":\"y\"}", "/7/name/de~1~0",
                        "unknown field"),
                edit("parties", "[\"South Korea\"]", "[\"a\",\"a\"]", "/0/aliases/1",
                        "the same entry stands further up"),
                edit("parties", "\"organization\",\"id\":\"EU\"", "\"state\",\"id\":\"EUR\"", "/5/id",
                        "expected an ISO 3166-1 alpha-3 code such as KOR, found \"EUR\""),
                edit("groups", "JPN", "JAP", "/0/members/2", "expected an ISO 3166-1 alpha-3 code"),
                edit("parties", "\"openai\"", "\"" + "a-".repeat(100_000) + "a\"", "/7/id", "of at most 100 signs"),
                edit("summits", "\"held\"", "\"over\"", "/0/status", "expected one of \"held\", \"announced\""),
                edit("summits", "\"short_name\":{\"en\":\"Paris 2025\"},", "", "/1",
                        "a field \"short_name\" is needed"),
                edit("sessions", "\"working-group\"", "\"group\"", "/3/kind", "\"session\", \"working-group\""),
                edit("sessions", "20:30", "25:30", "/0/start", "expected a time such as 20:30"),
                edit("sessions", "20:30", "20:30:00", "/0/start", "expected a time such as 20:30"),
                edit("documents", "\"list\":\"complete\"", "\"list\":true", "/0/list",
                        "expected one of \"complete\", \"complete-at-signing\", \"partial\""),
                edit("documents", "\"korean_title_is_ours\":true", "\"korean_title_is_ours\":\"yes\"",
                        "/1/korean_title_is_ours", "expected true or false, found \"yes\""),
                edit("documents", "\"inclusivity\"]", "\"safety\"]", "/0/themes/1", "the same entry"),
                edit("documents", "refers-to", "refers_to", "/0/references/0/relation",
                        "\"refers-to\", \"annexed-to\""),
                edit("documents", "\"comparison\"", "\"other\"", "/3/scope", "\"series\", \"comparison\""),
                edit("documents", "\"open_to\":[\"company\"]", "\"open_to\":[\"firm\"]", "/1/open_to/0",
                        "\"company\", \"institution\", found \"firm\""),
                edit("endorsements", "2025-01-31", "2025-01", "/4/known_by", "expected a day such as 2024-05-21"),
                edit("endorsements", "\"approval\"", "\"approved\"", "/5/ratified/form",
                        "\"ratification\", \"approval\", \"acceptance\""),
                edit("institutes", "\"established\"", "\"founded\"", "/0/stage", "\"announced\", \"established\""),
                edit("institutes", ",\"ko\":\"개명.\"", "", "/0/changes/0/event", "a field \"ko\" is needed"),
                edit("frameworks", "\"v1\"", "1", "/0/first/label", "expected a text, found a number"),
                edit("frameworks", "\"checked\":\"2025-06\",", "", "/0", "a field \"checked\" is needed"),
                edit("figures", "\"value\":2", "\"value\":-2", "/0/value", "expected a whole number from 0 to 2147483647"),
                edit("figures", "\"value\":2", "\"value\":2.0", "/0/value", "expected a whole number from 0 to 2147483647"),
                edit("figures", "\"value\":2", "\"value\":\"2\"", "/0/value", "expected a whole number from 0 to 2147483647"),
                edit("figures", "\"value\":2", "\"value\":3000000000", "/0/value", "expected a whole number"),
                edit("figures", "\"more-than\"", "\"over\"", "/1/bound", "\"exact\", \"more-than\", \"about\""),
                edit("figures", "[\"state\"]", "[]", "/0/counts",
                        "a field \"counts\" with at least one entry is needed"),
                edit("figures", ",\"ko\":\"나머지는 이름이 없다.\"", "", "/1/explanation", "a field \"ko\" is needed"),
                edit("attendances", "\"attended\"", "\"ATTENDED\"", "/0/outcome", "\"attended\", \"announced\""),
                edit("disagreements", "party:KOR", "KOR", "/0/about/1", "expected a reference such as party:KOR"),
                edit("disagreements", "party:KOR", "nation:KOR", "/0/about/1", "of the kind \"party\", \"person\""),
                edit("disagreements", "\"followed\":1", "\"followed\":\"1\"", "/0/followed", "found \"1\""));
    }

    static List<Edit> ids() {
        return List.of(
                edit("sources", "\"daily\"", "\"daily\",\"id\":\"x\"", "/1/id", "this field is given twice"),
                edit("parties", "\"openai\"", "\"KOR\"", "/7/id", "duplicate party \"KOR\"; the first is at /0/id"),
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
                edit("documents", "\"pledge-total\"", "\"total\"", "/1/list_total", "unknown figure \"total\""),
                edit("attendances", "\"summit\":\"paris-2025\"", "\"summit\":\"paris-2024\"", "/3/summit",
                        "unknown summit \"paris-2024\"; did you mean \"paris-2025\"?"),
                edit("frameworks", "samsung-electronics", "samsung", "/0/company", "unknown party \"samsung\""),
                edit("frameworks", "seoul-pledge", "pledge", "/0/document", "unknown document \"pledge\""),
                edit("figures", "seoul-declaration", "declaration", "/0/document", "unknown document \"declaration\""),
                edit("disagreements", "party:KOR", "summit:KOR", "/0/about/1", "unknown summit \"KOR\""),
                edit("disagreements", "host-site", "x", "/0/accounts/0/evidence/0/source", "unknown source \"x\""));
    }

    @ParameterizedTest
    @MethodSource({"form", "ids"})
    void isRejected(Edit edit) {
        edit.assertRejected();
    }
}
