package org.summitatlas.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.summitatlas.cli.Failures.BrokenDataset;
import org.summitatlas.dataset.LoadResult;
import org.summitatlas.export.Archive;
import org.summitatlas.export.ExportFailure;
import org.summitatlas.export.pack.AnswerPack;
import org.summitatlas.export.pack.PackRequest;
import org.summitatlas.export.picture.Look;
import org.summitatlas.export.picture.PictureTheme;
import org.summitatlas.export.view.PictureMaker;
import org.summitatlas.export.view.PictureRequest;
import org.summitatlas.export.view.PictureSubject;
import org.summitatlas.geo.EqualEarth;
import org.summitatlas.geo.World;
import org.summitatlas.model.Atlas;
import org.summitatlas.model.EntityKind;
import org.summitatlas.model.Language;
import org.summitatlas.query.Column;
import org.summitatlas.query.RowOrder.Key;
import org.summitatlas.query.TableId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes an answer with all that belongs to it into one zip. */
@Command(name = "pack", sortOptions = false,
        description = {
            "Write an answer into one zip: table, picture, sentence, query, evidence and citation, with a manifest of "
                + "hashes.",
            "Whoever has Summit Atlas and the same dataset can check it: see summit-atlas verify --help."},
        footer = {
            "%nExamples:",
            "  summit-atlas pack --where \"signed:seoul-declaration -group:G7\" --out answer.zip",
            "  summit-atlas pack --where \"summit:paris-2025\" --table endorsements --sort -date \\",
            "      --picture timeline --theme print --language ko --out paris.zip"})
final class PackCommand extends DatasetCommand {

    static final class Subjects extends OneOf<PictureSubject> {
        Subjects() {
            super("picture", PictureSubject::word, PictureSubject.values());
        }
    }

    private final ProgramInfo program;

    @Mixin
    private final Asked asked = new Asked();

    @Option(names = "--table", paramLabel = "NAME", defaultValue = "countries", converter = Words.TableNames.class,
            completionCandidates = Words.TableNames.class,
            description = "The rows to take along, one of ${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} unless told.")
    private TableId table;

    @Option(names = "--columns", paramLabel = "COLUMNS",
            description = "Only these columns of them, with commas between; those that tell rows apart and those of "
                    + "the evidence come along.")
    private String columns;

    @Option(names = "--sort", paramLabel = "COLUMNS", preprocessor = Verbatim.class,
            description = "Sort by these columns, the first before the second; a minus in front turns the order.")
    private String sort;

    @Option(names = "--picture", paramLabel = "VIEW", defaultValue = "map", converter = Subjects.class,
            completionCandidates = Subjects.class,
            description = "The picture to take along, one of ${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} unless told.")
    private PictureSubject picture;

    @Option(names = "--colour", paramLabel = "DOCUMENT",
            description = "Colour a map by where the parties stand on this document, not by how many they endorsed.")
    private String colour;

    @Option(names = "--theme", paramLabel = "THEME", defaultValue = "light", converter = Drawn.Themes.class,
            completionCandidates = Drawn.Themes.class,
            description = "Of the picture, one of ${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} unless told.")
    private PictureTheme theme;

    @Option(names = "--language", paramLabel = "LANGUAGE", defaultValue = "en", converter = Drawn.Languages.class,
            completionCandidates = Drawn.Languages.class,
            description = "Of the words around the answer, one of ${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} unless "
                    + "told.")
    private Language language;

    @Option(names = "--width", paramLabel = "PIXELS", defaultValue = "1200", converter = Drawn.Width.class,
            description = "How wide the picture is, from 480 to 4000; ${DEFAULT-VALUE} unless told.")
    private int width;

    @Mixin
    private final Target target = new Target();

    PackCommand(ProgramInfo program, Supplier<LoadResult> dataset, OutputStream out) {
        super(dataset, out);
        this.program = program;
    }

    /** What makes answer packs on the command line. */
    static AnswerPack maker(ProgramInfo program) {
        return new AnswerPack(new PictureMaker(() -> World.load(new EqualEarth())), program.version());
    }

    @Override
    public Integer call() throws IOException, ExportFailure, BrokenDataset {
        target.demandForZip("pack", out(), commandLine());
        Question.Answer answer = asked.answer(dataset(), commandLine());
        PackRequest request = new PackRequest(answer.results().query(), table, columns(answer), sort(answer),
                new PictureRequest(picture, "", colour(answer.whole().atlas())),
                new Look(theme, language, width));
        Map<String, byte[]> files = maker(program).make(request, answer.whole());
        target.write(stream -> Archive.write(files, stream), out());
        return 0;
    }

    private List<String> columns(Question.Answer answer) {
        return columns == null ? answer.results().tables().table(table).columns().stream().map(Column::id).toList()
                : read(columns, "--columns", answer).stream().map(key -> key.column().id()).toList();
    }

    private String sort(Question.Answer answer) {
        if (sort != null) {
            read(sort, "--sort", answer);
        }
        return sort == null ? "" : sort;
    }

    private List<? extends Key<?>> read(String line, String option, Question.Answer answer) {
        return ColumnLine.read(line, answer.results().tables().table(table), option, answer.whole().table(table),
                commandLine());
    }

    private Optional<String> colour(Atlas whole) {
        if (colour != null && picture != PictureSubject.MAP) {
            throw wrong("--colour is for a map, and --picture is "
                    + picture.word());
        }
        if (colour != null) {
            KnownIds.check(EntityKind.DOCUMENT, colour, "--colour", whole, this);
        }
        return Optional.ofNullable(colour);
    }
}
