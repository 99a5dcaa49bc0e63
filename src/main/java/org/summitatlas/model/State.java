package org.summitatlas.model;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * A state.
 *
 * @param id      ISO 3166-1 alpha-3
 * @param printed the name where diplomacy prints another than the JDK's CLDR data; empty to use CLDR
 * @param aliases further names to be found by
 */
public record State(String id, Optional<LocalizedText> printed, List<String> aliases) implements Party {

    private static final Map<String, String> ALPHA2_BY_ALPHA3 = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2)
            .stream()
            .collect(Collectors.toUnmodifiableMap(alpha2 -> Locale.of("", alpha2).getISO3Country(), alpha2 -> alpha2));

    /** CLDR is slow to ask, and every table asks for the same names again and again. */
    private static final Map<String, LocalizedText> CLDR_NAMES = new ConcurrentHashMap<>();

    public State {
        aliases = List.copyOf(aliases);
    }

    @Override
    public PartyKind kind() {
        return PartyKind.STATE;
    }

    @Override
    public String name(Language language) {
        return printed.map(name -> name.in(language)).orElseGet(() -> cldrName(id, language));
    }

    /** The CLDR name of an ISO alpha-3 code, or the code itself where CLDR has none. */
    public static String cldrName(String alpha3, Language language) {
        return CLDR_NAMES.computeIfAbsent(alpha3, State::askCldr).in(language);
    }

    private static LocalizedText askCldr(String alpha3) {
        String alpha2 = alpha3.equals("XKX") ? "XK" : ALPHA2_BY_ALPHA3.get(alpha3);
        if (alpha2 == null) {
            return LocalizedText.of(alpha3);
        }
        Locale country = Locale.of("", alpha2);
        return LocalizedText.of(country.getDisplayCountry(Language.EN.locale()),
                country.getDisplayCountry(Language.KO.locale()));
    }

    /** Whether a code is one that a state can have: ISO 3166-1 alpha-3, or {@code XKX}. */
    public static boolean isCode(String alpha3) {
        return alpha3.equals("XKX") || ALPHA2_BY_ALPHA3.containsKey(alpha3);
    }
}
