package org.summitatlas.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.summitatlas.dataset.Problem;
import org.summitatlas.dataset.UnreadableDataset;
import org.summitatlas.export.ExportFailure;
import org.summitatlas.export.pack.UnreadablePack;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Tells a failure in words, without a stack trace. */
final class Failures implements IExecutionExceptionHandler {

    /** The dataset is broken, so that nothing can be answered from it. */
    static final class BrokenDataset extends Exception {

        private static final long serialVersionUID = 1L;

        private final transient List<Problem> problems;

        /** @param what is not done with it, for example {@code the dataset is not loaded} */
        BrokenDataset(String what, List<Problem> problems) {
            super(what + ", for it is broken; problems: " + problems.size());
            this.problems = problems;
        }
    }

    /** The words with which systems say that nobody reads any more, in the languages of the program. */
    private static final List<String> PIPE = List.of("pipe", "파이프");

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult arguments) {
        if (isClosedPipe(failure)) {
            return CommandLine.ExitCode.OK;
        }
        lines(failure).map(Words::onOneLine).forEach(command.getErr()::println);
        return CommandLine.ExitCode.SOFTWARE;
    }

    /** Whether the output ended because its reader had enough. */
    static boolean isClosedPipe(Exception failure) {
        Throwable cause = root(failure);
        String message = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
        return cause instanceof IOException && PIPE.stream().anyMatch(message::contains);
    }

    /** What was wrong at first: a writer of pictures, for one, only says that it could not write. */
    private static Throwable root(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause).reduce((_, cause) -> cause).orElseThrow();
    }

    private static Stream<String> lines(Exception failure) {
        return switch (failure) {
            case BrokenDataset broken -> Stream.concat(Stream.of(named(broken.getMessage())),
                    broken.problems.stream().map(Problem::toString));
            case ExportFailure notWritten -> Stream.of(named(notWritten.getMessage()));
            case UnreadableDataset notRead -> Stream.of(named(notRead.getMessage()));
            case UnreadablePack notRead -> Stream.of(named(notRead.getMessage()));
            case IOException output -> Stream.of(named("cannot write the output: " + root(output).getMessage()));
            default -> Stream.of(named("unexpected failure: " + failure));
        };
    }

    private static String named(String message) {
        return AtlasCommand.NAME + ": " + message;
    }
}
