package org.summitatlas.export;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * The elements of a list that are made when they are asked for, in order, some batches ahead of whoever takes them:
 * while some are written another processor makes the next. No more than a few batches exist at a time, and no side
 * waits for the other at every one of them.
 */
final class Ahead<E> implements Iterator<E> {

    private static final int BATCH = 500;
    private static final int BATCHES = 4;

    private final List<E> list;
    private final Deque<CompletableFuture<List<E>>> coming = new ArrayDeque<>();
    private Iterator<E> present = List.<E>of().iterator();
    private int asked;

    private Ahead(List<E> list) {
        this.list = list;
        ask();
    }

    /** Each element once, in order. A short list is made as it is taken. */
    static <E> Iterable<E> of(List<E> list) {
        return list.size() <= BATCH ? list : () -> new Ahead<>(list);
    }

    private void ask() {
        while (coming.size() < BATCHES && asked < list.size()) {
            int from = asked;
            asked = Math.min(from + BATCH, list.size());
            int to = asked;
            coming.add(CompletableFuture.supplyAsync(() -> made(from, to)));
        }
    }

    private List<E> made(int from, int to) {
        List<E> batch = new ArrayList<>(to - from);
        for (int index = from; index < to; index++) {
            batch.add(list.get(index));
        }
        return batch;
    }

    @Override
    public boolean hasNext() {
        if (!present.hasNext() && !coming.isEmpty()) {
            present = taken(coming.remove()).iterator();
            ask();
        }
        return present.hasNext();
    }

    /** What the other processor could not make fails here as it would have failed there. */
    private static <E> List<E> taken(CompletableFuture<List<E>> made) {
        try {
            return made.join();
        } catch (CompletionException e) {
            switch (e.getCause()) {
                case RuntimeException cause -> throw cause;
                case Error cause -> throw cause;
                default -> throw e;
            }
        }
    }

    @Override
    public E next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return present.next();
    }
}
