package org.summitatlas.query;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.summitatlas.model.Atlas;
import org.summitatlas.model.Document;
import org.summitatlas.model.EnumWord;
import org.summitatlas.model.Group;
import org.summitatlas.model.Language;
import org.summitatlas.model.Organization;
import org.summitatlas.model.Standing;
import org.summitatlas.model.Summit;

/** Tells a query and what it found in a sentence, such as "27 states and the EU endorsed the Ministerial Statement." */
public final class QueryWords {

    /** As many organizations are told by name; more are counted. */
    private static final int FEW = 3;

    private final Language language;
    private final ResourceBundle words;

    public QueryWords(Language language) {
        this.language = language;
        this.words = ResourceBundle.getBundle("org.summitatlas.query.words", language.locale(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_DEFAULT));
    }

    private String say(String key, Object... values) {
        return new MessageFormat(words.getString(key), language.locale()).format(values);
    }

    /** "27 states and the EU": how many of each kind, organizations by name while they are few. */
    public String count(PartyCount count) {
        List<String> parts = new ArrayList<>();
        if (count.states() > 0) {
            parts.add(say("states", count.states()));
        }
        if (count.organizations().size() > FEW) {
            parts.add(say("organizations", count.organizations().size()));
        } else {
            count.organizations().stream().map(Organization::id).map(id -> say("organization", id)).forEach(parts::add);
        }
        if (count.companies() > 0) {
            parts.add(say("companies", count.companies()));
        }
        if (count.institutions() > 0) {
            parts.add(say("institutions", count.institutions()));
        }
        return parts.isEmpty() ? words.getString("nobody") : joined(parts, "list.and");
    }

    /** The whole sentence. */
    public String sentence(Atlas atlas, Results results) {
        Query query = results.query();
        String found = facts(atlas, results);
        String placed = capital(results.scope().summit().map(Summit::shortName)
                .map(summit -> say("at-summit", summit.in(language), found)).orElse(found));
        String text = query.text().strip();
        return text.isEmpty() || !asksOfDocuments(query) ? placed : say("sentence.text", placed, text);
    }

    private String facts(Atlas atlas, Results results) {
        Query query = results.query();
        PartyCount found = results.partyCount();
        String form = found.total() == 0 ? "nothing." : "sentence.";
        String subject = count(found);
        String which = groups(atlas, query) + followed(query);
        if (asksOfDocuments(query)) {
            return say(form + "documents", subject, which, predicate(results), confidence(query));
        }
        String text = query.text().strip();
        return text.isEmpty() ? say(form + "plain", subject, which)
                : say(form + "search", subject, which, text, found.total());
    }

    private static boolean asksOfDocuments(Query query) {
        return !query.standings().isEmpty() || !query.confidences().isEmpty() || !query.documents().isEmpty();
    }

    private static String capital(String sentence) {
        return Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
    }

    private String groups(Atlas atlas, Query query) {
        if (query.groups().isEmpty()) {
            return "";
        }
        List<String> names = atlas.data().groups().stream().filter(group -> query.groups().contains(group.id()))
                .map(Group::name).map(name -> say("group", name.in(language))).toList();
        return say("groups", joined(names, "list.or"));
    }

    private String followed(Query query) {
        return switch (query.followThroughs().size()) {
            case 0 -> "";
            case 1 -> say("followed." + EnumWord.of(query.followThroughs().iterator().next()));
            default -> say("followed.any");
        };
    }

    private String predicate(Results results) {
        Query query = results.query();
        List<Document> chosen = results.scope().atlas().data().documents().stream()
                .filter(document -> query.documents().contains(document.id())).toList();
        Match match = query.documents().isEmpty() ? Match.ANY : query.match();
        String documents = query.documents().isEmpty()
                ? words.getString("documents.every")
                : joined(chosen.stream().map(document -> say("document", document.shortTitle().in(language))).toList(),
                        conjunction(match));
        String form = chosen.size() == 1 ? (match == Match.NONE ? "none.one" : "any") : EnumWord.of(match);
        return query.standings().isEmpty()
                ? say("endorsed." + form, documents)
                : say("standing." + form, standings(query.standings()), documents, results.partyCount().total());
    }

    private static String conjunction(Match match) {
        return switch (match) {
            case ANY -> "list.or";
            case ALL -> "list.and";
            case NONE -> "list.nor";
        };
    }

    private String standings(Set<Standing> standings) {
        return vocabulary(standings, "standing.word.", word -> say("quoted", word));
    }

    private String vocabulary(Set<? extends Enum<?>> values, String prefix, UnaryOperator<String> dressed) {
        return joined(values.stream().sorted(Comparator.comparingInt(Enum::ordinal))
                .map(value -> dressed.apply(words.getString(prefix + EnumWord.of(value)))).toList(), "list.or");
    }

    private String confidence(Query query) {
        return query.confidences().isEmpty() ? "" : say("confidence",
                vocabulary(query.confidences(), "confidence.", UnaryOperator.identity()));
    }

    private String joined(List<String> parts, String conjunction) {
        if (parts.size() < 2) {
            return parts.stream().collect(Collectors.joining());
        }
        String last = parts.getLast();
        return String.join(", ", parts.subList(0, parts.size() - 1)) + " " + words.getString(conjunction) + " " + last;
    }
}
