package org.summitatlas.cli;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Tells wrong usage in one line: what is wrong, and what would be right. */
final class Usage implements IParameterExceptionHandler {

    private static final String LONG = "--";

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
            return "unknown option %s%s".formatted(ProblemText.quoted(word),
                    ProblemText.didYouMean(nearestOptions(word, command.getCommandSpec())));
        }
        if (word.endsWith(".summitview")) {
            return ProblemText.quoted(word) + " is a view, and a view is opened alone, without other words";
        }
        Set<String> commands = command.getSubcommands().keySet();
        return commands.isEmpty() ? ProblemText.quoted(word) + " is too much"
                : "unknown command %s; it is one of %s%s".formatted(ProblemText.quoted(word), Words.list(commands),
                        ProblemText.didYouMean(ProblemText.nearest(word, commands)));
    }

    private static List<String> nearestOptions(String typed, CommandSpec command) {
        List<String> names = Stream.of(command.optionsMap(), command.negatedOptionsMap())
                .flatMap(options -> options.keySet().stream()).filter(name -> name.startsWith(LONG))
                .map(name -> name.substring(LONG.length())).toList();
        String name = typed.replaceFirst("^-+", "").replaceFirst("=.*", "");
        return ProblemText.nearest(name, names).stream().map(near -> LONG + near).toList();
    }

    private static String describe(ArgSpec argument) {
        Iterable<String> candidates = argument.completionCandidates();
        String values = candidates == null ? "" : " (one of " + Words.list(candidates) + ")";
        return argument.paramLabel() + values;
    }
}
