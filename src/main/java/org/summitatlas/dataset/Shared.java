package org.summitatlas.dataset;

import java.util.HashMap;
import java.util.Map;

/** Lets values that are equal be one and the same: ids, locators and dates stand in a dataset many times over. */
final class Shared {

    private final Map<Object, Object> values = new HashMap<>();

    /** The first value that was equal to this one. */
    @SuppressWarnings("unchecked") // what equals a value of ours is of its class
    <T> T one(T value) {
        Object first = values.putIfAbsent(value, value);
        return first == null ? value : (T) first;
    }
}
