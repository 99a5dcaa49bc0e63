package org.summitatlas.dataset;

import java.util.Map;

/** The files of {@link SampleDataset}; {@code $EVIDENCE} stands for a field with one piece of evidence. */
final class SampleTexts {

    static final Map<String, String> BY_FILE = Map.ofEntries(
            Map.entry("dataset.json", """
                    {"title":{"en":"A sample","ko":"견본"},"version":"1.0.0","as_of":"2025-06-30","licence":"CC-BY-4.0",
                     "components":[{"name":{"en":"Shapes"},"licence":"ISC","url":"https://example.org/shapes"}]}
                    """),
            Map.entry("sources.json", """
                    [{"id":"host-site","title":"List of participants","publisher":"Host","url":"https://example.org/list",
                      "language":"en","kind":"host","published":"2024-05","retrieved":"2025-06-01"},
                     {"id":"daily","title":"News","publisher":"A daily","url":"http://example.com/n?a=1","language":"ko",
                      "kind":"press","note":{"en":"Archived.","ko":"보관본."}}]
                    """),
            Map.entry("parties.json", """
                    [{"kind":"state","id":"KOR","name":{"en":"Republic of Korea","ko":"대한민국"},"aliases":["South Korea"]},
                     {"kind":"state","id":"FRA"},
                     {"kind":"state","id":"CHN"},
                     {"kind":"state","id":"BRA"},
                     {"kind":"state","id":"USA"},
                     {"kind":"organization","id":"EU","name":{"en":"European Union","ko":"유럽연합"}},
                     {"kind":"company","id":"samsung-electronics","name":{"en":"Samsung Electronics","ko":"삼성전자"}},
                     {"kind":"company","id":"openai","name":{"en":"OpenAI"}},
                     {"kind":"institution","id":"a-foundation","name":{"en":"A Foundation"}}]
                    """),
            Map.entry("groups.json", """
                    [{"id":"G7","name":{"en":"Group of Seven","ko":"주요 7개국"},"members":["FRA","USA","JPN"],$EVIDENCE}]
                    """),
            Map.entry("people.json", """
                    [{"id":"yoon-suk-yeol","name":{"en":"Yoon Suk Yeol","ko":"윤석열"},"aliases":["Yoon Suk-yeol"],$EVIDENCE},
                     {"id":"emmanuel-macron","name":{"en":"Emmanuel Macron"},$EVIDENCE}]
                    """),
            Map.entry("summits.json", """
                    [{"id":"seoul-2024","status":"held","name":{"en":"AI Seoul Summit","ko":"AI 서울 정상회의"},
                      "short_name":{"en":"Seoul 2024","ko":"서울 2024"},"start":"2024-05-21",
                      "end":"2024-05-22","place":{"en":"Seoul","ko":"서울"},"theme":{"en":"Safety, innovation, inclusivity"},
                      "hosts":["KOR"],"site":"https://example.org/seoul",$EVIDENCE},
                     {"id":"paris-2025","status":"held","name":{"en":"AI Action Summit"},"short_name":{"en":"Paris 2025"},
                      "start":"2025-02-10","end":"2025-02-11","place":{"en":"Paris"},"theme":{"en":"Action"},
                      "hosts":["FRA"],"site":"https://example.org/paris",$EVIDENCE},
                     {"id":"geneva-2027","status":"announced","name":{"en":"Summit in Geneva"},"short_name":{"en":"Geneva 2027"},
                      "start":"2027","end":"2027","place":{"en":"Geneva"},"hosts":[],
                      "note":{"en":"No day is known.","ko":"날짜 미정."},$EVIDENCE}]
                    """),
            Map.entry("sessions.json", """
                    [{"id":"seoul-leaders","summit":"seoul-2024","kind":"session","title":{"en":"Leaders' session","ko":"정상 세션"},
                      "date":"2024-05-21","start":"20:30","end":"22:00","format":"video","topics":[{"en":"Safety","ko":"안전"}],
                      "hosts":["KOR"],$EVIDENCE},
                     {"id":"seoul-opening","summit":"seoul-2024","kind":"session","parent":"seoul-leaders","title":{"en":"Opening"},
                      "date":"2024-05-21","format":"unknown","topics":[],"hosts":[],
                      "note":{"en":"No time is printed.","ko":"시각 미상."},$EVIDENCE},
                     {"id":"paris-plenary","summit":"paris-2025","kind":"session","title":{"en":"Plenary"},"date":"2025-02-11",
                      "format":"in-person","place":{"en":"Grand Palais"},"topics":[],"hosts":["FRA"],$EVIDENCE},
                     {"id":"paris-work","summit":"paris-2025","kind":"working-group","title":{"en":"Future of work"},
                      "format":"unknown","topics":[],"hosts":[],$EVIDENCE}]
                    """),
            Map.entry("documents.json", """
                    [{"id":"seoul-declaration","scope":"series","summit":"seoul-2024","session":"seoul-leaders","kind":"declaration",
                      "title":{"en":"Seoul Declaration","ko":"서울선언"},"short_title":{"en":"Declaration"},
                      "date":"2024-05-21","issuer":{"en":"Leaders"},"url":"https://example.org/declaration",
                      "themes":["safety","inclusivity"],"open_to":["state","organization"],"list":"complete",
                      "paragraphs":[{"number":"1","gist":{"en":"They met.","ko":"만났다."},$EVIDENCE}],
                      "references":[{"relation":"refers-to","document":"paris-statement","title":{"en":"Paris"},$EVIDENCE},
                                    {"relation":"has-annex","title":{"en":"An annex"},$EVIDENCE}],$EVIDENCE},
                     {"id":"seoul-pledge","scope":"series","summit":"seoul-2024","session":"seoul-opening","kind":"pledge",
                      "title":{"en":"Seoul Pledge","ko":"서울 서약"},"short_title":{"en":"Pledge"},
                      "korean_title_is_ours":true,"date":"2024-05","issuer":{"en":"Companies"},
                      "url":"https://example.org/pledge","themes":[],"open_to":["company"],"list":"partial","list_total":"pledge-total",
                      "note":{"en":"Not all are named.","ko":"일부만 공개."},"paragraphs":[],"references":[],$EVIDENCE},
                     {"id":"paris-statement","scope":"series","summit":"paris-2025","session":"paris-plenary","kind":"statement",
                      "title":{"en":"Paris Statement"},"short_title":{"en":"Paris"},"date":"2025-02-11",
                      "issuer":{"en":"Participants"},"url":"https://example.org/statement","themes":["safety"],
                      "open_to":["state","organization"],"list":"complete","paragraphs":[],"references":[],$EVIDENCE},
                     {"id":"convention","scope":"comparison","kind":"treaty","title":{"en":"A convention"},
                      "short_title":{"en":"Convention"},"date":"2024-09-05","issuer":{"en":"A council"},
                      "url":"https://example.org/convention","themes":["human-rights"],"open_to":["state"],"list":"complete",
                      "paragraphs":[],"references":[],$EVIDENCE}]
                    """),
            Map.entry("endorsements.json", """
                    [{"party":"KOR","document":"seoul-declaration","status":"endorsed","date":"2024-05-21","evidence":[
                      {"source":"host-site","locator":{"en":"list"},"printed_as":"Korea","confidence":"primary"},
                      {"source":"daily","locator":{"en":"page 1"},"confidence":"secondary"}]},
                     {"party":"FRA","document":"seoul-declaration","status":"joined-later","date":"2024-06","evidence":[
                      {"source":"daily","locator":{"en":"page 2"},"confidence":"single-source"}]},
                     {"party":"samsung-electronics","document":"seoul-pledge","status":"endorsed","date":"2024",$EVIDENCE},
                     {"party":"USA","document":"paris-statement","status":"declined","date":"2025-02-11",
                      "note":{"en":"Said so.","ko":"밝혔다."},$EVIDENCE},
                     {"party":"FRA","document":"convention","status":"joined-later","known_by":"2025-01-31",$EVIDENCE},
                     {"party":"KOR","document":"convention","status":"endorsed","date":"2024-09-05",
                      "ratified":{"form":"approval","date":"2025-03",$EVIDENCE},$EVIDENCE}]
                    """),
            Map.entry("attendances.json", """
                    [{"person":"yoon-suk-yeol","party":"KOR","session":"seoul-leaders","capacity":"co-chair","mode":"video",
                      "outcome":"attended","role":{"en":"President","ko":"대통령"},$EVIDENCE},
                     {"party":"CHN","session":"seoul-leaders","capacity":"participant","mode":"unknown",
                      "outcome":"attended",$EVIDENCE},
                     {"person":"emmanuel-macron","session":"paris-plenary","capacity":"host","mode":"in-person",
                      "outcome":"attended","note":{"en":"He spoke.","ko":"연설했다."},$EVIDENCE},
                     {"party":"BRA","summit":"paris-2025","capacity":"participant","mode":"unknown","outcome":"withdrew",
                      $EVIDENCE}]
                    """),
            Map.entry("institutes.json", """
                    [{"id":"kaisi","parties":["KOR"],"name":{"en":"Korea AISI"},"stage":"established","date":"2024-11",
                      "host":{"en":"A ministry"},"plan":{"en":"Founded.","ko":"설립."},$EVIDENCE,"changes":[
                       {"date":"2025-02","name":{"en":"Korea ASI"},"event":{"en":"Renamed.","ko":"개명."},$EVIDENCE}]}]
                    """),
            Map.entry("frameworks.json", """
                    [{"company":"samsung-electronics","document":"seoul-pledge","title":{"en":"A framework"},
                      "first":{"label":"v1","date":"2024-08","url":"https://example.org/v1"},"latest":{"date":"2025-02-01"},
                      "checked":"2025-06",$EVIDENCE}]
                    """),
            Map.entry("figures.json", """
                    [{"id":"declaration-two","document":"seoul-declaration","value":2,"bound":"exact",
                      "what":{"en":"countries","ko":"국가"},"counts":["state"],"as_of":"2024-12",$EVIDENCE},
                     {"id":"pledge-total","document":"seoul-pledge","value":3,"bound":"more-than","what":{"en":"companies"},
                      "counts":["company"],"as_of":"2024-12-31",
                      "explanation":{"en":"The others are not named.","ko":"나머지는 이름이 없다."},$EVIDENCE}]
                    """),
            Map.entry("disagreements.json", """
                    [{"id":"how-many","question":{"en":"How many?","ko":"몇이나?"},
                      "about":["document:seoul-declaration","party:KOR"],"accounts":[
                       {"statement":{"en":"Ten.","ko":"열."},$EVIDENCE},{"statement":{"en":"Eleven.","ko":"열하나."},$EVIDENCE}],
                      "followed":1,"reading":{"en":"The later count.","ko":"나중 집계."}}]
                    """));

    private SampleTexts() {
    }
}
