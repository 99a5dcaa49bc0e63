package org.summitatlas.cli;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.summitatlas.dataset.LoadResult;
import org.summitatlas.model.Atlas;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** Runs commands and keeps what the last one said. */
final class CommandRun {

    private final Supplier<LoadResult> dataset;
    private final List<Object> further;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    CommandRun(Supplier<LoadResult> dataset, Object... further) {
        this.dataset = dataset;
        this.further = List.of(further);
    }

    static CommandRun on(Atlas atlas) {
        return new CommandRun(() -> new LoadResult.Loaded(atlas));
    }

    /** Gives the exit status. */
    int run(String... args) {
        return into(out, args);
    }

    /** As on a screen. */
    int onScreen(String... args) {
        return into(new Terminal(out), args);
    }

    private int into(OutputStream where, String... args) {
        out.reset();
        err.reset();
        return AtlasCommand.create(new ProgramInfo("9.8.7"), dataset, further, where, err).execute(args);
    }

    /** The commands that do something. */
    Stream<CommandSpec> commands() {
        return below(AtlasCommand.create(new ProgramInfo("9.8.7"), dataset, further, out, err).getCommandSpec());
    }

    private static Stream<CommandSpec> below(CommandSpec of) {
        return of.subcommands().values().stream().map(CommandLine::getCommandSpec).flatMap(spec ->
                spec.subcommands().isEmpty() ? Stream.of(spec) : below(spec));
    }

    byte[] bytes() {
        return out.toByteArray();
    }

    String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    List<String> lines() {
        return out().lines().toList();
    }

    /** The ids of the columns of the CSV that was printed. */
    List<String> header() {
        return List.of(lines().getFirst().split(","));
    }
}
