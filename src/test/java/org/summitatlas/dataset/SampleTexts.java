package org.summitatlas.dataset;

import java.util.Map;

/** The files of {@link SampleDataset}; {@code $EVIDENCE} stands for a field with one piece of evidence. */
final class SampleTexts {

    static final Map<String, String> BY_FILE = Map.ofEntries(
            Map.entry("dataset.json", """
                    {"title":{"en":"A sample","ko":"견본"},"version":"1.0.0","as_of":"2025-06-30","licence":"CC-BY-4.0"}
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
                     {"kind":"company","id":"openai","name":{"en":"OpenAI"}}]
                    """),
            Map.entry("groups.json", """
                    [{"id":"G7","name":{"en":"Group of Seven","ko":"주요 7개국"},"members":["FRA","USA","JPN"],$EVIDENCE}]
                    """),
            Map.entry("people.json", """
                    [{"id":"yoon-suk-yeol","name":{"en":"Yoon Suk Yeol","ko":"윤석열"},"aliases":["Yoon Suk-yeol"],$EVIDENCE},
                     {"id":"emmanuel-macron","name":{"en":"Emmanuel Macron"},$EVIDENCE}]
                    """),
            Map.entry("summits.json", """
                    [{"id":"seoul-2024","name":{"en":"AI Seoul Summit","ko":"AI 서울 정상회의"},"start":"2024-05-21",
                      "end":"2024-05-22","place":{"en":"Seoul","ko":"서울"},"theme":{"en":"Safety, innovation, inclusivity"},
                      "hosts":["KOR"],"site":"https://example.org/seoul",$EVIDENCE},
                     {"id":"paris-2025","name":{"en":"AI Action Summit"},"start":"2025-02-10","end":"2025-02-11",
                      "place":{"en":"Paris"},"theme":{"en":"Action"},"hosts":["FRA"],"site":"https://example.org/paris",
                      $EVIDENCE}]
                    """),
            Map.entry("sessions.json", """
                    [{"id":"seoul-leaders","summit":"seoul-2024","title":{"en":"Leaders' session","ko":"정상 세션"},
                      "date":"2024-05-21","start":"20:30","end":"22:00","format":"video","topics":[{"en":"Safety","ko":"안전"}],
                      "hosts":["KOR"],$EVIDENCE},
                     {"id":"seoul-opening","summit":"seoul-2024","parent":"seoul-leaders","title":{"en":"Opening"},
                      "date":"2024-05-21","format":"unknown","topics":[],"hosts":[],
                      "note":{"en":"No time is printed.","ko":"시각 미상."},$EVIDENCE},
                     {"id":"paris-plenary","summit":"paris-2025","title":{"en":"Plenary"},"date":"2025-02-11",
                      "format":"in-person","place":{"en":"Grand Palais"},"topics":[],"hosts":["FRA"],$EVIDENCE}]
                    """),
            Map.entry("documents.json", """
                    [{"id":"seoul-declaration","summit":"seoul-2024","session":"seoul-leaders","kind":"declaration",
                      "title":{"en":"Seoul Declaration","ko":"서울선언"},"short_title":{"en":"Declaration"},
                      "date":"2024-05-21","issuer":{"en":"Leaders"},"url":"https://example.org/declaration",
                      "themes":["safety","inclusivity"],"open_to":["state","organization"],"list_complete":true,
                      "paragraphs":[{"number":"1","gist":{"en":"They met.","ko":"만났다."},$EVIDENCE}],
                      "references":[{"relation":"refers-to","document":"paris-statement","title":{"en":"Paris"},$EVIDENCE},
                                    {"relation":"has-annex","title":{"en":"An annex"},$EVIDENCE}],$EVIDENCE},
                     {"id":"seoul-pledge","summit":"seoul-2024","session":"seoul-opening","kind":"pledge",
                      "title":{"en":"Seoul Pledge","ko":"서울 서약"},"short_title":{"en":"Pledge"},
                      "korean_title_is_ours":true,"date":"2024-05","issuer":{"en":"Companies"},
                      "url":"https://example.org/pledge","themes":[],"open_to":["company"],"list_complete":false,
                      "note":{"en":"Not all are named.","ko":"일부만 공개."},"paragraphs":[],"references":[],$EVIDENCE},
                     {"id":"paris-statement","summit":"paris-2025","session":"paris-plenary","kind":"statement",
                      "title":{"en":"Paris Statement"},"short_title":{"en":"Paris"},"date":"2025-02-11",
                      "issuer":{"en":"Participants"},"url":"https://example.org/statement","themes":["safety"],
                      "open_to":["state","organization"],"list_complete":true,"paragraphs":[],"references":[],$EVIDENCE}]
                    """),
            Map.entry("endorsements.json", """
                    [{"party":"KOR","document":"seoul-declaration","status":"endorsed","date":"2024-05-21","evidence":[
                      {"source":"host-site","locator":{"en":"list"},"printed_as":"Korea","confidence":"primary"},
                      {"source":"daily","locator":{"en":"page 1"},"confidence":"secondary"}]},
                     {"party":"FRA","document":"seoul-declaration","status":"joined-later","date":"2024-06","evidence":[
                      {"source":"daily","locator":{"en":"page 2"},"confidence":"single-source"}]},
                     {"party":"samsung-electronics","document":"seoul-pledge","status":"endorsed","date":"2024",$EVIDENCE},
                     {"party":"USA","document":"paris-statement","status":"declined","date":"2025-02-11",
                      "note":{"en":"Said so.","ko":"밝혔다."},$EVIDENCE}]
                    """),
            Map.entry("attendances.json", """
                    [{"person":"yoon-suk-yeol","party":"KOR","session":"seoul-leaders","capacity":"co-chair","mode":"video",
                      "outcome":"attended","role":{"en":"President","ko":"대통령"},$EVIDENCE},
                     {"party":"CHN","session":"seoul-leaders","capacity":"participant","mode":"unknown",
                      "outcome":"attended",$EVIDENCE},
                     {"person":"emmanuel-macron","session":"paris-plenary","capacity":"host","mode":"in-person",
                      "outcome":"attended","note":{"en":"He spoke.","ko":"연설했다."},$EVIDENCE}]
                    """),
            Map.entry("institutes.json", """
                    [{"id":"kaisi","parties":["KOR"],"name":{"en":"Korea AISI"},"plan":{"en":"Founded.","ko":"설립."},
                      "date":"2024-11",$EVIDENCE}]
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
