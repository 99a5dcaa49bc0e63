package org.summitatlas.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.Function;

/** Makes the unmodifiable indexes of an {@link Atlas}, each in the order of the dataset. */
final class Index {

    private Index() {
    }

    static <T> Map<String, T> byId(Collection<T> items, Function<T, String> id) {
        Map<String, T> index = new LinkedHashMap<>();
        items.forEach(item -> index.put(id.apply(item), item));
        return Collections.unmodifiableMap(index);
    }

    /** What stands under each key; an item with several keys stands under each of them. */
    static <K, T> Map<K, List<T>> grouped(Collection<? extends T> items, Function<T, ? extends Collection<K>> keys) {
        Map<K, List<T>> index = new HashMap<>();
        items.forEach(item -> keys.apply(item).forEach(key -> index.computeIfAbsent(key, _ -> new ArrayList<>()).add(item)));
        index.replaceAll((_, found) -> List.copyOf(found));
        return Collections.unmodifiableMap(index);
    }

    static <T> T require(Map<String, T> index, String id, String what) {
        T found = index.get(id);
        if (found == null) {
            throw new NoSuchElementException("the dataset has no " + what + " \"" + id + "\"");
        }
        return found;
    }
}
