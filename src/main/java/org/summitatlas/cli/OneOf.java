package org.summitatlas.cli;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The words for the few values that an argument can have: read, listed in the help, and listed where one is wrong. */
abstract class OneOf<E> implements ITypeConverter<E>, Iterable<String> {

    private final String noun;
    private final Map<String, E> values = new LinkedHashMap<>();

    /**
     * @param noun what a value is called where one is wrong
     * @param word the word for each value
     */
    @SafeVarargs
    OneOf(String noun, Function<? super E, String> word, E... values) {
        this.noun = noun;
        for (E value : values) {
            this.values.put(word.apply(value), value);
        }
    }

    @Override
    public E convert(String word) {
        if (!values.containsKey(word)) {
            throw new TypeConversionException("unknown %s %s; it is one of %s%s".formatted(noun,
                    ProblemText.quoted(word), Words.list(this),
                    ProblemText.didYouMean(ProblemText.nearest(word, values.keySet()))));
        }
        return values.get(word);
    }

    @Override
    public Iterator<String> iterator() {
        return values.keySet().iterator();
    }
}
