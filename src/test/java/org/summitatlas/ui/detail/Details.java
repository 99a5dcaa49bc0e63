package org.summitatlas.ui.detail;

import java.util.List;
import java.util.stream.Stream;
import org.summitatlas.dataset.DatasetLoader;
import org.summitatlas.dataset.LoadResult;
import org.summitatlas.dataset.SampleDataset;
import org.summitatlas.model.Atlas;
import org.summitatlas.model.EntityRef;
import org.summitatlas.model.Language;
import org.summitatlas.query.Tables;
import org.summitatlas.ui.Bundled;
import org.summitatlas.ui.Exploration;
import org.summitatlas.ui.Messages;
import org.summitatlas.ui.Place;

/** Describes things for a test, and finds its way in a description. */
final class Details {

    private Details() {
    }

    /** Of the dataset that ships. */
    static Detail bundled(String ref, Language language) {
        return of(Bundled.tables(), ref, language);
    }

    static Detail bundled(String ref) {
        return bundled(ref, Language.EN);
    }

    /** Of the small dataset that tests know by heart. */
    static Detail sample(String ref) {
        return of(SampleDataset.valid(), ref);
    }

    /** Of that dataset with a change. */
    static Detail of(SampleDataset changed, String ref) {
        Atlas atlas = ((LoadResult.Loaded) DatasetLoader.load(changed)).atlas();
        return of(new Tables(atlas), ref, Language.EN);
    }

    private static Detail of(Tables tables, String ref, Language language) {
        EntityRef selected = EntityRef.parse(ref).orElseThrow();
        Exploration exploration = new Exploration(tables, Place.START.withSelection(selected));
        DetailViewModel model = new DetailViewModel(exploration, new Messages(language));
        Detail detail = model.detail();
        model.close();
        return detail;
    }

    static List<String> headings(Detail detail) {
        return detail.sections().stream().map(Section::heading).toList();
    }

    static Section section(Detail detail, String heading) {
        return detail.sections().stream().filter(section -> section.heading().equals(heading)).findFirst()
                .orElseThrow(() -> new AssertionError("no " + heading + " in " + headings(detail)));
    }

    /** The facts of a section, in whatever form they are shown. */
    static Stream<Entry> entries(Section section) {
        return section.blocks().stream().flatMap(block -> switch (block) {
            case Entry entry -> Stream.of(entry);
            case Block.Boxed boxed -> Stream.of(boxed.entry());
            case Block.Figure figure -> Stream.of(figure.entry());
            default -> Stream.<Entry>of();
        });
    }

    static Entry entry(Section section, String title) {
        return entries(section).filter(item -> item.title().text().equals(title)).findFirst()
                .orElseThrow(() -> new AssertionError("no " + title + " in " + section));
    }

    static List<String> texts(List<Phrase> phrases) {
        return phrases.stream().map(Phrase::text).toList();
    }

    static String summary(Detail detail) {
        return String.join(" ", detail.summary().stream().flatMap(List::stream).map(Detail.Run::text).toList());
    }

    /** The headings within a section. */
    static List<String> groups(Section section) {
        return section.blocks().stream().filter(Block.Heading.class::isInstance)
                .map(block -> ((Block.Heading) block).title().text()).toList();
    }

    /** All names of a section, folded ones too. */
    static List<String> names(Section section) {
        return names(section.blocks());
    }

    private static List<String> names(List<Block> blocks) {
        return blocks.stream().flatMap(block -> switch (block) {
            case Block.Names names -> names.names().stream().map(Phrase::text);
            case Block.Folded folded -> names(folded.blocks()).stream();
            default -> Stream.<String>of();
        }).toList();
    }
}
