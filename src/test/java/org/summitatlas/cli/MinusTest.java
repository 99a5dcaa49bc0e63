package org.summitatlas.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.summitatlas.query.SampleAtlas;
import picocli.CommandLine.Model.ArgSpec;

/** Values that begin with a minus are values, also where they look like an option. */
class MinusTest {

    private final CommandRun command = CommandRun.on(SampleAtlas.atlas());

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "table countries --columns party   | --sort   | -party",
        "table countries --columns party   | --where  | -has:disagreement",
        "table countries --columns party   | --where  | -attended:seoul-2024",
        "matrix --format csv               | --order  | -name",
        "matrix --format csv               | --where  | -signed:declaration",
        "map                               | --at     | -3.5,54,6",
        "timeline --format csv             | --where  | -kind:state",
        "intersections --format csv        | --where  | -group:g7",
        "cite                              | --where  | -signed:declaration"})
    void bothWaysOfGivingItAreTheSame(String line, String option, String value) {
        assertEquals(0, command.run(line.split(" ")), command::err);
        String without = command.out();
        assertEquals(0, command.run((line + " " + option + "=" + value).split(" ")), command::err);
        String joined = command.out();
        assertEquals(0, command.run((line + " " + option + " " + value).split(" ")), command::err);
        assertEquals(joined, command.out());
        assertTrue(!without.equals(joined), "the value must count");
    }

    @Test
    void aQueryOfItsOwnMayBeginSo() {
        assertEquals(0, command.run("query", "explain", "-has:disagreement"), command::err);
        assertEquals("query: -has:disagreement", command.lines().getFirst());
    }

    @Test
    void anOptionIsNoValue() {
        assertEquals(2, command.run("table", "countries", "--sort", "--format", "json"));
        assertEquals(List.of("summit-atlas: COLUMNS is missing; see summit-atlas table --help"),
                command.err().lines().toList());
    }

    @Test
    void anOptionStandsOnlyOnceWhateverItsValue() {
        for (String twice : List.of("--sort -party --sort name", "--sort name --sort -party",
                "--sort -party --sort=-name", "--sort name --sort name")) {
            assertEquals(2, command.run(("table countries " + twice).split(" ")), twice);
            assertTrue(command.err().startsWith("summit-atlas: option '--sort' (COLUMNS) should be specified only once"),
                    command::err);
        }
        assertEquals(0, command.run("table", "countries", "--sort", "-party"), command::err);
    }

    /** The default would take the place of a value that was taken verbatim. */
    @Test
    void whatIsTakenVerbatimHasNoDefault() {
        List<ArgSpec> verbatim = command.commands().flatMap(spec -> spec.args().stream())
                .filter(argument -> argument.preprocessor() instanceof Verbatim).toList();
        assertFalse(verbatim.isEmpty());
        verbatim.forEach(argument -> assertNull(argument.defaultValue(), argument::toString));
    }
}
