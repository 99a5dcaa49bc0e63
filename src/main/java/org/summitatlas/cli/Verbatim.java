package org.summitatlas.cli;

import java.util.Map;
import java.util.Objects;
import java.util.Stack;
import picocli.CommandLine.IParameterPreprocessor;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;

/**
 * Takes a value as it stands, though it begins with a minus: {@code -has:disagreement} is no {@code -h}. Two hyphens
 * make an option all the same, which a value that has no option before it is no place for.
 */
final class Verbatim implements IParameterPreprocessor {

    @Override
    public boolean preprocess(Stack<String> args, CommandSpec command, ArgSpec argument, Map<String, Object> info) {
        String next = args.isEmpty() ? "" : args.peek();
        if (argument.isPositional() && next.startsWith("--")) {
            throw new ParameterException(command.commandLine(), "unknown option " + ProblemText.quoted(next));
        }
        // What is taken here, picocli does not count.
        if (argument.isOption() && !Objects.equals(argument.getValue(), argument.initialValue())) {
            throw new ParameterException(command.commandLine(), "option '%s' (%s) should be specified only once"
                    .formatted(((OptionSpec) argument).longestName(), argument.paramLabel()));
        }
        boolean taken = next.startsWith("-") && !next.startsWith("--");
        if (taken) {
            argument.setValue(args.pop());
        }
        return taken;
    }
}
