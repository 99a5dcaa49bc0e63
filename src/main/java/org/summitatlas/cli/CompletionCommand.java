package org.summitatlas.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.summitatlas.model.EnumWord;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;

/** Prints the script by which a shell completes commands, options and their values. */
@Command(name = "completion", sortOptions = false,
        description = {
            "Print the script that lets a shell complete commands, options and their values.",
            "For this session: source <(summit-atlas completion bash)"},
        footer = {
            "%nTo keep it:",
            "  summit-atlas completion bash > ~/.local/share/bash-completion/completions/summit-atlas",
            "  summit-atlas completion zsh > ~/.zfunc/_summit-atlas    # with ~/.zfunc in fpath"})
final class CompletionCommand extends ResultCommand {

    /** The shells that there is a script for. */
    enum Shell {
        BASH, ZSH
    }

    static final class Shells extends OneOf<Shell> {
        Shells() {
            super("shell", EnumWord::of, Shell.values());
        }
    }

    @Parameters(paramLabel = "SHELL", converter = Shells.class, completionCandidates = Shells.class,
            description = "One of ${COMPLETION-CANDIDATES}.")
    private Shell shell;

    CompletionCommand(OutputStream out) {
        super(out);
    }

    @Override
    public Integer call() throws IOException {
        out().write(script().getBytes(StandardCharsets.UTF_8));
        out().flush();
        return 0;
    }

    private String script() {
        CommandSpec root = commandLine().getCommandSpec().root();
        String script = withViews(withNegated(AutoComplete.bash(AtlasCommand.NAME, root.commandLine()), root));
        return switch (shell) {
            case BASH -> script;
            // The script speaks both languages; zsh finds it by this first line. There it asks whether compopt exists
            // and takes the alias for it, which zsh does not follow inside a function that it loads.
            case ZSH -> "#compdef " + AtlasCommand.NAME + "\n" + script.replace("  alias compopt=complete\n", "");
        };
    }

    /** With the files of views beside the commands. Told of them, picocli would take each misspelt command for one. */
    private static String withViews(String script) {
        int root = script.indexOf("function _picocli_" + AtlasCommand.NAME + "()");
        int end = script.indexOf("\n  fi\n}", root);
        String views = """
                local views=( $(compgen -f -X '!*.summitview' -- "${curr_word}") )
                if [[ ${#views[@]} -gt 0 ]]; then
                  type compopt &>/dev/null && compopt -o filenames
                  COMPREPLY+=( "${views[@]}" )
                fi
                """.indent(4).stripTrailing();
        return script.substring(0, end) + "\n" + views + script.substring(end);
    }

    /** With {@code --no-evidence} beside {@code --evidence}, which picocli leaves out. */
    private static String withNegated(String script, CommandSpec root) {
        List<String> negated = root.subcommands().values().stream()
                .flatMap(command -> command.getCommandSpec().negatedOptionsMap().keySet().stream()).distinct().toList();
        String whole = script;
        for (String name : negated) {
            String plain = name.replaceFirst("^--no-", "--");
            whole = whole.replace("'" + plain + "'", "'" + plain + "' '" + name + "'");
        }
        return whole;
    }
}
