package org.summitatlas.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.summitatlas.export.pack.Finding;
import org.summitatlas.export.pack.Manifest;
import org.summitatlas.export.pack.Manifest.Stamp;
import org.summitatlas.export.pack.RowChanges;
import org.summitatlas.export.pack.Verdict;

/** What came of checking an answer pack, a line each. */
final class VerdictText {

    /** How many rows are named before the others are only counted. */
    private static final int NAMED = 5;
    private static final int DIGITS = 8;

    private VerdictText() {
    }

    static List<String> lines(Verdict verdict) {
        Manifest manifest = verdict.manifest();
        if (verdict.isPassed()) {
            return List.of("PASS: all %d files are what dataset %s gives for %s as of %s".formatted(
                    manifest.files().size(), described(manifest.dataset()), question(manifest.line()),
                    manifest.asOf()));
        }
        List<String> lines = new ArrayList<>();
        lines.add("FAIL: " + Words.count(verdict.findings().size(), "difference"));
        verdict.findings().stream().map(VerdictText::line).forEach(lines::add);
        boolean couldBeTheProgram = !manifest.program().equals(verdict.program())
                && verdict.findings().stream().anyMatch(Finding.Unlike.class::isInstance);
        if (couldBeTheProgram) {
            lines.add("made by version %s of the program, and this is version %s, which may write a file otherwise"
                    .formatted(manifest.program(), verdict.program()));
        }
        return lines;
    }

    private static String question(String line) {
        return line.isEmpty() ? "everything" : ProblemText.quoted(line);
    }

    private static String described(Stamp dataset) {
        return "%s (sha256 %s)".formatted(dataset.version(),
                dataset.sha256().substring(0, Math.min(DIGITS, dataset.sha256().length())));
    }

    private static String line(Finding finding) {
        return switch (finding) {
            case Finding.Missing(var file) -> file + ": missing";
            case Finding.Extra(var file) -> file + ": not in the manifest";
            case Finding.Edited(var file, var rows) -> file + ": edited, for its hash is not the one in the manifest"
                    + rows.map(changes -> "; " + told(changes)).orElse("");
            case Finding.WrongHash(var file) -> "manifest.json: has another hash or size for " + file
                    + ", which is as it must be";
            case Finding.Unlike(var file, var rows) -> file + ": has the hash in the manifest, but the same dataset "
                    + "and query give another" + rows.map(changes -> "; here " + told(changes)).orElse("");
            case Finding.OtherQuery(var manifest, var answered) -> "manifest.json: asks for %s, but the pack answers %s"
                    .formatted(question(manifest), question(answered));
            case Finding.Misstated(var field, var said, var right) -> "manifest.json: has %s at %s, where %s is right"
                    .formatted(ProblemText.quoted(said), field, ProblemText.quoted(right));
            case Finding.OtherDataset(var made, var installed, var rows) ->
                    "made from dataset %s; installed is %s%s".formatted(described(made), described(installed),
                            rows.map(changes -> "; today the answer would have " + told(changes)).orElse(""));
            case Finding.Unknown(var part, var word) -> "the installed dataset has no %s, which the manifest names in "
                    .formatted(ProblemText.quoted(word)) + switch (part) {
                        case QUERY -> "its query";
                        case COLUMNS -> "the columns of its table";
                        case SORT -> "the order of its table";
                        case COLOUR -> "the colour of its picture";
                    };
        };
    }

    /** For example {@code 2 rows more (KOR, FRA), 1 row changed (EU)}. */
    private static String told(RowChanges changes) {
        List<String> parts = Stream.of(
                        told(changes.addedColumns(), "column", "more"),
                        told(changes.removedColumns(), "column", "fewer"),
                        told(changes.added(), "row", "more"), told(changes.removed(), "row", "fewer"),
                        told(changes.changed(), "row", "changed"))
                .flatMap(Optional::stream).toList();
        return parts.isEmpty() ? "the same rows, if perhaps in another order" : String.join(", ", parts);
    }

    private static Optional<String> told(List<String> ids, String noun, String what) {
        if (ids.isEmpty()) {
            return Optional.empty();
        }
        String more = ids.size() > NAMED ? " and " + (ids.size() - NAMED) + " others" : "";
        return Optional.of("%s %s (%s%s)".formatted(Words.count(ids.size(), noun), what,
                String.join(", ", ids.subList(0, Math.min(NAMED, ids.size()))), more));
    }
}
