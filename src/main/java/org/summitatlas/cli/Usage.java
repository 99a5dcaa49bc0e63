package org.summitatlas.cli;

import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Tells wrong usage in one line: what is wrong, and what would be right. */
final class Usage implements IParameterExceptionHandler {

    @Override
    public int handleParseException(ParameterException wrong, String[] args) {
        CommandLine command = wrong.getCommandLine();
        String message = message(wrong);
        String line = "%s: %s%s %s --help".formatted(AtlasCommand.NAME, message,
                message.endsWith("?") ? " See" : "; see", command.getCommandSpec().qualifiedName());
        command.getErr().println(Words.onOneLine(line));
        return CommandLine.ExitCode.USAGE;
    }

    private static String message(ParameterException wrong) {
        CommandLine command = wrong.getCommandLine();
        return switch (wrong) {
            case UnmatchedArgumentException unmatched -> unmatched(unmatched);
            case MissingParameterException missing -> missing.getMissing().stream().map(Usage::describe)
                    .collect(Collectors.joining(", ")) + " is missing";
            case ParameterException other when other.getCause() instanceof TypeConversionException cause ->
                    cause.getMessage();
            default -> command.getSubcommands().isEmpty() ? wrong.getMessage()
                    : wrong.getMessage() + "; it is one of " + Words.list(command.getSubcommands().keySet());
        };
    }

    private static String unmatched(UnmatchedArgumentException wrong) {
        String word = wrong.getUnmatched().getFirst();
        CommandLine command = wrong.getCommandLine();
        if (wrong.isUnknownOption()) {
            return "unknown option \"%s\"".formatted(word);
        }
        if (command.getSubcommands().isEmpty()) {
            return "\"%s\" is too much".formatted(word);
        }
        return "unknown command \"%s\"; it is one of %s".formatted(word, Words.list(command.getSubcommands().keySet()));
    }

    private static String describe(ArgSpec argument) {
        Iterable<String> candidates = argument.completionCandidates();
        String values = candidates == null ? "" : " (one of " + Words.list(candidates) + ")";
        return argument.paramLabel() + values;
    }
}
