package org.summitatlas.cli;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.summitatlas.dataset.LoadResult;
import org.summitatlas.ui.Bundled;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Help, manual page and completion say what the commands are, and their examples can be run. */
class HelpTest {

    private static CommandLine commandLine(OutputStream out) {
        return AtlasCommand.create(new ProgramInfo("1.2.3"), () -> new LoadResult.Loaded(Bundled.atlas()), List.of(),
                out, OutputStream.nullOutputStream());
    }

    private static Stream<CommandSpec> commands() {
        return CommandRun.on(Bundled.atlas()).commands();
    }

    private static String printed(String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertEquals(0, commandLine(out).execute(args));
        return out.toString(StandardCharsets.UTF_8);
    }

    static Stream<String> examples() {
        return commands().flatMap(HelpTest::examples);
    }

    /** The lines of a footer that begin with the program, with lines that go on joined. */
    private static Stream<String> examples(CommandSpec command) {
        String footer = Arrays.stream(command.usageMessage().footer())
                .map(line -> line.replace("%n", "\n").replace("%%", "%")).collect(Collectors.joining("\n"))
                .replaceAll("\\\\\n\\s*", "");
        return footer.lines().map(String::strip).filter(line -> line.startsWith("summit-atlas "));
    }

    @Test
    void everyCommandHasAnExample() {
        commands().forEach(command ->
                assertTrue(examples(command).findAny().isPresent(), command.qualifiedName() + " has no example"));
    }

    /** A line break inside a word would make an example that cannot be copied. */
    @Test
    void noExampleIsBrokenByTheHelp() {
        commands().forEach(command -> Arrays.stream(command.usageMessage().footer())
                .map(line -> line.replace("%n", "").replace("%%", "%"))
                .filter(line -> line.strip().startsWith("summit-atlas "))
                .forEach(line -> assertTrue(command.commandLine().getUsageMessage().contains(line.stripTrailing()),
                        line)));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyExampleIsRightUsage(String example) {
        List<String> words = words(example.replaceAll("\\s+[|>#].*", ""));
        CommandLine commandLine = commandLine(OutputStream.nullOutputStream());
        assertDoesNotThrow(() -> commandLine.parseArgs(words.subList(1, words.size()).toArray(String[]::new)));
    }

    /** As a shell splits a line. */
    private static List<String> words(String line) {
        List<String> words = new ArrayList<>();
        Pattern.compile("(?:[^\\s\"]|\"[^\"]*\")+").matcher(line).results()
                .forEach(word -> words.add(word.group().replace("\"", "")));
        return words;
    }

    @Test
    void theManualNamesEveryCommandAndOption() {
        String manual = printed("manual").replace("\\-", "-");
        commands().forEach(command -> {
            assertTrue(manual.contains(".SS \"" + command.qualifiedName().substring("summit-atlas ".length()) + "\""),
                    command.qualifiedName());
            command.options().stream().filter(option -> !option.usageHelp())
                    .map(option -> option.longestName().replace("--", option.negatable() ? "--[no-]" : "--"))
                    .forEach(name -> assertTrue(manual.contains(".B \"" + name), command.qualifiedName() + " " + name));
        });
    }

    @Test
    void theManualFillsInEveryPlaceAndIsNotTakenForMacros() {
        String manual = printed("manual");
        assertFalse(manual.contains("${") || manual.contains("%n") || manual.contains("%%"), manual);
        manual.lines().filter(line -> line.startsWith(".") || line.startsWith("'")).forEach(line ->
                assertTrue(line.matches("\\.(TH|SH|SS|TP|PP|B|I|br|nf|fi|nh|ad)\\b.*"), line));
    }

    /** It is no command, so nothing lists it by itself. */
    @Test
    void theFileOfAViewIsNamedWhereverUsageIsTold() {
        assertTrue(printed("--help").contains("summit-atlas FILE.summitview"));
        assertTrue(printed("manual").contains("\\fIFILE\\fR.summitview"));
        String script = printed("completion", "bash");
        String root = script.substring(script.indexOf("function _picocli_summit-atlas()"));
        assertTrue(root.substring(0, root.indexOf("\n}")).contains("compgen -f -X '!*.summitview'"), root);
    }

    @ParameterizedTest
    @ValueSource(strings = {"bash", "zsh"})
    void completionKnowsEveryCommandAndOption(String shell) {
        String script = printed("completion", shell);
        assertEquals(shell.equals("zsh"), script.startsWith("#compdef summit-atlas\n"));
        commands().forEach(command -> {
            assertTrue(script.contains(command.name()), command.qualifiedName());
            command.options().stream().map(OptionSpec::longestName).forEach(name ->
                    assertTrue(script.contains(name), command.qualifiedName() + " " + name));
        });
        assertTrue(script.contains("\"endorsements\""), "values of NAME");
        assertTrue(script.contains("'--evidence' '--no-evidence' '--metadata' '--no-metadata'"),
                "both ways of a switch");
    }

    @Test
    void anUnknownShellIsAnsweredWithTheKnownOnes() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = AtlasCommand.create(new ProgramInfo("1"), () -> new LoadResult.Loaded(Bundled.atlas()), List.of(),
                OutputStream.nullOutputStream(), err).execute("completion", "fish");
        assertEquals(2, status);
        assertEquals("summit-atlas: unknown shell \"fish\"; it is one of bash, zsh; see summit-atlas completion --help\n",
                err.toString(StandardCharsets.UTF_8).replace("\r", ""));
    }
}
