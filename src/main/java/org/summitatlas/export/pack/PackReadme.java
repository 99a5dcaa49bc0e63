package org.summitatlas.export.pack;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.summitatlas.export.ExportWords;
import org.summitatlas.export.Provenance;
import org.summitatlas.model.EnumWord;
import org.summitatlas.model.Language;
import org.summitatlas.query.Terms;

/** What a person reads who opens a pack: the answer, what it was made of, what each file is and how to check it. */
final class PackReadme {

    private PackReadme() {
    }

    /** In Markdown, with LF. */
    static String of(Provenance provenance, Language language) {
        ExportWords words = new ExportWords(language);
        String question = provenance.line().isEmpty() ? words.say("pack.everything")
                : words.say("pack.query") + "\n\n    " + provenance.line();
        return Stream.of(
                        "# " + provenance.title().in(language),
                        provenance.sentence().in(language),
                        provenance.sentence().in(language.other()),
                        question,
                        words.say("pack.made-of", new Terms(language).date(provenance.asOf()),
                                provenance.dataset().title().in(language), provenance.dataset().version(),
                                provenance.dataset().licence()) + "\n\n    sha256 " + provenance.dataset().sha256(),
                        "## " + words.say("pack.files"),
                        Arrays.stream(PackFile.values()).map(file -> "- `" + file.path() + "`: " + meaning(file, words))
                                .collect(Collectors.joining("\n")),
                        "## " + words.say("pack.check"),
                        words.say("pack.verify") + "\n\n    summit-atlas verify PACK.zip")
                .collect(Collectors.joining("\n\n", "", "\n"));
    }

    private static String meaning(PackFile file, ExportWords words) {
        return words.say("pack.file." + EnumWord.of(file));
    }
}
