package org.summitatlas.ui.take;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** A zip to take away, and what will be in it. */
final class BundleViewModel implements TakePageModel {

    private final TakeTools tools;
    private final Taken taken;
    private final Supplier<Bundle> maker;
    private final ReadOnlyObjectWrapper<Told> told = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Optional<Bundle>> bundle = new ReadOnlyObjectWrapper<>(Optional.empty());

    /** @param maker describes the zip as the window is now */
    BundleViewModel(TakeTools tools, Taken taken, Supplier<Bundle> maker) {
        this.tools = tools;
        this.taken = taken;
        this.maker = maker;
    }

    @Override
    public void begin() {
        Bundle now = maker.get();
        bundle.set(Optional.of(now));
        told.set(new Told(now.name(), tools.text("take.save." + taken.word()), true));
    }

    /** What was described last; empty before the page was ever in front. */
    ReadOnlyObjectProperty<Optional<Bundle>> bundleProperty() {
        return bundle.getReadOnlyProperty();
    }

    @Override
    public ReadOnlyObjectProperty<Told> toldProperty() {
        return told.getReadOnlyProperty();
    }

    @Override
    public void save() {
        bundle.get().ifPresent(now -> tools.saver().save(tools.text("take." + taken.word()), now.name(),
                tools.text("take.zip"), now.work()));
    }

    @Override
    public Optional<String> copyWords() {
        return Optional.empty();
    }

    @Override
    public void copy() {
        throw new IllegalStateException("a zip cannot be put on the clipboard");
    }
}
