package org.summitatlas.export.pack;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.UnaryOperator;
import org.summitatlas.export.picture.Look;
import org.summitatlas.export.picture.PictureTheme;
import org.summitatlas.export.view.PictureMaker;
import org.summitatlas.export.view.PictureRequest;
import org.summitatlas.export.view.PictureSubject;
import org.summitatlas.geo.EqualEarth;
import org.summitatlas.geo.World;
import org.summitatlas.model.Atlas;
import org.summitatlas.model.AtlasData;
import org.summitatlas.model.DatasetInfo;
import org.summitatlas.model.Endorsement;
import org.summitatlas.model.Language;
import org.summitatlas.query.Column;
import org.summitatlas.query.Query;
import org.summitatlas.query.SampleAtlas;
import org.summitatlas.query.TableId;
import org.summitatlas.query.Tables;
import org.summitatlas.query.language.QueryReading;
import org.summitatlas.query.language.QueryText;

/** Answer packs for tests. */
public final class SamplePacks {

    public static final String LINE = "signed:declaration kind:state";

    private static final World WORLD = World.load(new EqualEarth());

    private SamplePacks() {
    }

    public static AnswerPack maker() {
        return maker("1.2.3");
    }

    static AnswerPack maker(String program) {
        return new AnswerPack(new PictureMaker(() -> WORLD), program);
    }

    public static PackRequest request(String line, TableId table, PictureSubject picture, Language language, Tables whole) {
        Query query = ((QueryReading.Understood) QueryText.read(line, Query.EVERYTHING, whole.atlas())).query();
        return new PackRequest(query, table,
                whole.asOf(query.asOf()).table(table).columns().stream().map(Column::id).toList(), "",
                new PictureRequest(picture, "", Optional.empty()), new Look(PictureTheme.LIGHT, language, 800));
    }

    /** The countries that endorsed the declaration, with a timeline. */
    static SequencedMap<String, byte[]> files() {
        Tables whole = new Tables(SampleAtlas.atlas());
        return maker().make(request(LINE, TableId.COUNTRIES, PictureSubject.TIMELINE, Language.EN, whole), whole);
    }

    /** The sample as it is in its next version, with some endorsements otherwise. */
    public static Atlas nextVersion(UnaryOperator<List<Endorsement>> change) {
        AtlasData data = SampleAtlas.atlas().data();
        DatasetInfo info = data.info();
        return new Atlas(new AtlasData(
                new DatasetInfo(info.title(), "1.1.0", info.asOf().plusDays(30), info.licence(), info.components(),
                        "ffee"),
                data.sources(), data.parties(), data.groups(), data.people(), data.summits(), data.sessions(),
                data.documents(), change.apply(data.endorsements()), data.attendances(), data.institutes(),
                data.frameworks(), data.figures(), data.disagreements()));
    }

    static Pack pack(Map<String, byte[]> files) throws ManifestReader.Malformed {
        return new Pack(ManifestReader.read(files.get(PackFile.MANIFEST.path())), files);
    }
}
