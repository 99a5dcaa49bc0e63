package org.summitatlas.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Iterator;
import java.util.concurrent.Callable;
import org.summitatlas.model.EnumWord;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** Prints the script by which a shell completes commands, options and their values. */
@Command(name = "completion", sortOptions = false,
        description = {
            "Print the script that lets a shell complete commands, options and their values.",
            "For this session: source <(summit-atlas completion bash)"},
        footer = {
            "%nTo keep it:",
            "  summit-atlas completion bash > ~/.local/share/bash-completion/completions/summit-atlas",
            "  summit-atlas completion zsh > ~/.zfunc/_summit-atlas    # with ~/.zfunc in fpath"})
final class CompletionCommand implements Callable<Integer> {

    /** The shells that there is a script for. */
    enum Shell {
        BASH, ZSH
    }

    /** Their names, read and listed. */
    static final class Shells implements ITypeConverter<Shell>, Iterable<String> {

        @Override
        public Shell convert(String word) {
            return EnumWord.parse(Shell.class, word).orElseThrow(() -> new TypeConversionException(
                    "unknown shell \"%s\"; it is one of %s".formatted(word, Words.list(this))));
        }

        @Override
        public Iterator<String> iterator() {
            return Arrays.stream(Shell.values()).map(EnumWord::of).iterator();
        }
    }

    private final OutputStream out;

    @Parameters(paramLabel = "SHELL", converter = Shells.class, completionCandidates = Shells.class,
            description = "One of ${COMPLETION-CANDIDATES}.")
    private Shell shell;

    @Option(names = {"-h", "--help"}, usageHelp = true, description = "Show this help and exit.")
    private boolean help;

    @Spec
    private CommandSpec spec;

    CompletionCommand(OutputStream out) {
        this.out = out;
    }

    @Override
    public Integer call() throws IOException {
        out.write(script().getBytes(StandardCharsets.UTF_8));
        out.flush();
        return 0;
    }

    private String script() {
        String script = AutoComplete.bash(AtlasCommand.NAME, spec.root().commandLine());
        return switch (shell) {
            case BASH -> script;
            // The script speaks both languages; zsh finds it by this first line.
            case ZSH -> "#compdef " + AtlasCommand.NAME + "\n" + script;
        };
    }
}
