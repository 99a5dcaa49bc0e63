package org.summitatlas.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Supplier;
import org.summitatlas.cli.Failures.BrokenDataset;
import org.summitatlas.dataset.LoadResult;
import org.summitatlas.export.ExportFailure;
import org.summitatlas.export.citation.Citation;
import org.summitatlas.export.citation.CitationFormat;
import org.summitatlas.export.citation.Citations;
import org.summitatlas.model.Atlas;
import org.summitatlas.model.Language;
import org.summitatlas.query.Query;
import org.summitatlas.query.Results;
import org.summitatlas.query.TableId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints how to cite the dataset, one thing in it, or what a query finds. */
@Command(name = "cite", sortOptions = false,
        description = {
            "Print how to cite the dataset, one thing in it, or what a query finds.",
            "The original publisher comes first, the dataset second."},
        footer = {
            "%nExamples:",
            "  summit-atlas cite --format bibtex",
            "  summit-atlas cite document:seoul-declaration",
            "  summit-atlas cite endorsement:paris-statement/FRA --format csl-json",
            "  summit-atlas cite --where \"signed:seoul-declaration\" --format ris \\",
            "      --out seoul.ris"})
final class CiteCommand extends DatasetCommand {

    @Parameters(paramLabel = "THING", arity = "0..1",
            description = {
                "What to cite, by its id, or by kind and id where several have the same:",
                "document:ID, source:ID, endorsement:DOCUMENT/PARTY, attendance:ID or figure:ID.",
                "Without it and without a query, the dataset."})
    private String thing;

    @Mixin
    private final Asked asked = new Asked();

    @Option(names = "--table", paramLabel = "NAME", converter = Words.TableNames.class,
            completionCandidates = Words.TableNames.class,
            description = "Only what the rows of this table rest on; one of ${COMPLETION-CANDIDATES}.")
    private TableId table;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text", converter = Words.CitationFormats.class,
            completionCandidates = Words.CitationFormats.class,
            description = "One of ${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} unless told.")
    private CitationFormat format;

    @Option(names = "--language", paramLabel = "LANGUAGE", defaultValue = "en", converter = Drawn.Languages.class,
            completionCandidates = Drawn.Languages.class,
            description = "Of the words that are ours: ${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} unless told.")
    private Language language;

    @Mixin
    private final Target target = new Target();

    CiteCommand(Supplier<LoadResult> dataset, OutputStream out) {
        super(dataset, out);
    }

    @Override
    public Integer call() throws IOException, ExportFailure, BrokenDataset {
        Question.Answer answer = asked.answer(dataset(), commandLine());
        List<Citation> citations = citations(answer.results(), answer.whole().atlas());
        target.write(stream -> format.write(citations, language, stream), out());
        return 0;
    }

    private List<Citation> citations(Results results, Atlas whole) {
        boolean everything = results.query().equals(Query.EVERYTHING);
        if (thing != null) {
            if (!everything || table != null) {
                throw wrong("THING cannot stand beside a query, a day or a table");
            }
            return one(whole);
        }
        if (table != null) {
            return Citations.ofRows(results, table);
        }
        return everything ? List.of(Citations.ofDataset(whole.data().info())) : Citations.ofResults(results);
    }

    private List<Citation> one(Atlas whole) {
        try {
            return Citable.find(thing, Citable.all(whole)).citations().get();
        } catch (IllegalArgumentException e) {
            throw wrong(e.getMessage());
        }
    }
}
