package org.summitatlas.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The manual page in roff, made from the same descriptions as {@code --help}, so that it can never say otherwise. */
final class ManualPage {

    private ManualPage() {
    }

    /** Every line of the page, for section 1. */
    static Stream<String> lines(CommandSpec root) {
        return Stream.of(
                Stream.of(".TH " + root.name().toUpperCase(Locale.ROOT) + " 1",
                        ".SH NAME", escaped(root.name() + " - " + String.join(" ", root.usageMessage().description())),
                        ".SH SYNOPSIS", ".B " + escaped(root.name()), "[\\fICOMMAND\\fR] [\\fIOPTION\\fR]...",
                        ".br", ".B " + escaped(root.name()), "\\fIFILE\\fR.summitview",
                        ".SH DESCRIPTION"),
                prose(root.usageMessage().footer()),
                Stream.of("Results go to standard output, errors to standard error, a line each."),
                root.optionsMap().values().stream().distinct().flatMap(ManualPage::option),
                Stream.of(".SH COMMANDS"),
                commands(root).flatMap(ManualPage::command),
                Stream.of(".SH EXIT STATUS", "0 for success, 1 for failure, 2 for wrong usage."))
                .flatMap(part -> part);
    }

    /** The commands that do something, those inside others under their whole name. */
    private static Stream<CommandSpec> commands(CommandSpec of) {
        return of.subcommands().values().stream().map(CommandLine::getCommandSpec).distinct()
                .flatMap(spec -> spec.subcommands().isEmpty() ? Stream.of(spec) : commands(spec));
    }

    private static Stream<String> command(CommandSpec spec) {
        Help help = new Help(spec, Help.defaultColorScheme(Ansi.OFF));
        String synopsis = help.synopsis(0).strip().replaceAll("\\s+", " ");
        return Stream.of(
                Stream.of(".SS " + quoted(spec.qualifiedName().substring(spec.root().name().length() + 1)),
                        ".nh", ".ad l", escaped(synopsis), ".PP"),
                prose(spec.usageMessage().description()),
                spec.positionalParameters().stream().flatMap(ManualPage::parameter),
                spec.options().stream().filter(option -> !option.usageHelp()).flatMap(ManualPage::option),
                footer(spec.usageMessage().footer())).flatMap(part -> part);
    }

    private static Stream<String> option(OptionSpec option) {
        String label = option.arity().max() == 0 ? "" : " " + option.paramLabel();
        String names = String.join(", ", option.names());
        String shown = option.negatable() ? names.replace("--", "--[no-]") : names;
        return Stream.concat(Stream.of(".TP", ".B " + quoted(shown + label)),
                description(option));
    }

    private static Stream<String> parameter(PositionalParamSpec parameter) {
        return Stream.concat(Stream.of(".TP", ".I " + quoted(parameter.paramLabel())), description(parameter));
    }

    private static Stream<String> description(ArgSpec argument) {
        return prose(argument.description()).map(line -> line
                .replace("${COMPLETION-CANDIDATES}", argument.completionCandidates() == null ? ""
                        : escaped(Words.list(argument.completionCandidates())))
                .replace("${DEFAULT-VALUE}", escaped(String.valueOf(argument.defaultValueString()))));
    }

    private static Stream<String> prose(String[] paragraphs) {
        return Arrays.stream(paragraphs).map(ManualPage::filled).map(ManualPage::escaped).flatMap(line ->
                Stream.of(line, ".br")).limit(Math.max(0, 2L * paragraphs.length - 1));
    }

    /** Examples, as they are typed. */
    private static Stream<String> footer(String[] lines) {
        List<String> all = Arrays.stream(lines).map(ManualPage::filled).flatMap(String::lines)
                .filter(line -> !line.isBlank()).map(ManualPage::escaped).toList();
        return all.isEmpty() ? Stream.empty() : Stream.of(Stream.of(".PP", ".nf"), all.stream(), Stream.of(".fi"))
                .flatMap(part -> part);
    }

    /** As the help fills in line breaks and percent signs. */
    private static String filled(String pattern) {
        return pattern.replace("%n", "\n").replace("%%", "%").stripTrailing();
    }

    private static String quoted(String text) {
        return "\"" + escaped(text).replace("\"", "\\(dq") + "\"";
    }

    /** Text that roff takes as it stands. */
    private static String escaped(String text) {
        String plain = text.replace("\\", "\\e").replace("-", "\\-").replace("\n", " ");
        return plain.startsWith(".") || plain.startsWith("'") ? "\\&" + plain : plain;
    }
}
