package org.summitatlas.ui.take;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.summitatlas.ui.common.RowsOffer;

/** What the card offers: one page for each thing that can be taken away, one of them in front. */
public final class TakeViewModel {

    private final TakeTools tools;
    private final RowsViewModel rows;
    private final PictureViewModel picture;
    private final CitationViewModel citation;
    private final BundleViewModel pack;
    private final BundleViewModel data;
    private final Map<Taken, TakePageModel> pages = new EnumMap<>(Taken.class);
    private final ReadOnlyObjectWrapper<Taken> front = new ReadOnlyObjectWrapper<>(Taken.TABLE);

    public TakeViewModel(TakeTools tools) {
        this.tools = tools;
        rows = new RowsViewModel(tools);
        picture = new PictureViewModel(tools);
        citation = new CitationViewModel(tools);
        pack = new BundleViewModel(tools, Taken.PACK, () -> new Bundles(tools).answerPack());
        data = new BundleViewModel(tools, Taken.DATA, () -> new Bundles(tools).dataPackage());
        pages.put(Taken.TABLE, rows);
        pages.put(Taken.PICTURE, picture);
        pages.put(Taken.CITATION, citation);
        pages.put(Taken.PACK, pack);
        pages.put(Taken.DATA, data);
    }

    TakeTools tools() {
        return tools;
    }

    /** What can be taken away, in the order offered. */
    public List<Taken> offered() {
        return List.copyOf(pages.keySet());
    }

    RowsViewModel rows() {
        return rows;
    }

    PictureViewModel picture() {
        return picture;
    }

    CitationViewModel citation() {
        return citation;
    }

    BundleViewModel pack() {
        return pack;
    }

    BundleViewModel data() {
        return data;
    }

    ReadOnlyObjectProperty<Taken> frontProperty() {
        return front.getReadOnlyProperty();
    }

    TakePageModel page() {
        return pages.get(front.get());
    }

    /** Puts the picture of the view in front on the clipboard, if there is one. */
    public void copyPicture() {
        picture.begin();
        picture.copy();
    }

    /** Brings a page to the front, as the window is now. */
    void turnTo(Taken taken) {
        front.set(taken);
        page().begin();
    }

    /** Brings the page of rows to the front, with these as the rows wanted. */
    void turnTo(RowsOffer offer) {
        front.set(Taken.TABLE);
        rows.begin(Optional.of(offer));
    }
}
