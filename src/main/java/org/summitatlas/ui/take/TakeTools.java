package org.summitatlas.ui.take;

import java.util.SequencedMap;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import org.summitatlas.export.pack.AnswerPack;
import org.summitatlas.export.view.PictureMaker;
import org.summitatlas.ui.Exploration;
import org.summitatlas.ui.Messages;
import org.summitatlas.ui.Notices;
import org.summitatlas.ui.Preferences;
import org.summitatlas.ui.common.FileSaver;
import org.summitatlas.ui.common.RowsOffer;
import org.summitatlas.ui.common.SheetExport;
import org.summitatlas.ui.common.TakeChoices;
import org.summitatlas.ui.port.Clipboard;
import org.summitatlas.ui.port.Tasks;

/**
 * What every page of the card works with.
 *
 * @param table        the table in front, as it is shown at this moment
 * @param packs        makes answer packs
 * @param datasetFiles the files from which the dataset was read, by their path in a data package
 */
public record TakeTools(Exploration exploration, Messages messages, ObjectProperty<Preferences> preferences,
                        FileSaver saver, SheetExport sheets, Clipboard clipboard, Tasks tasks, Notices notices,
                        PictureMaker pictures, Supplier<RowsOffer> table,
                        AnswerPack packs, Callable<SequencedMap<String, byte[]>> datasetFiles) {

    /** How things are taken away. */
    TakeChoices choices() {
        return TakeChoices.parse(preferences.get().taking());
    }

    /** Remembers another way to take things away. */
    void choose(UnaryOperator<TakeChoices> change) {
        preferences.set(preferences.get().withTaking(change.apply(choices()).toLine()));
    }

    String text(String key, Object... values) {
        return messages.text(key, values);
    }
}
