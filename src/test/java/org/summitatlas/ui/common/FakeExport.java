package org.summitatlas.ui.common;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import org.summitatlas.ui.Exploration;
import org.summitatlas.ui.FakeClipboard;
import org.summitatlas.ui.Messages;
import org.summitatlas.ui.Notices;
import org.summitatlas.ui.port.Tasks;

/** Takes rows away into a folder of a test, under the names suggested. */
public final class FakeExport {

    private FakeExport() {
    }

    /** @param folder asked when something is saved, since a window opens before the folder of its test is there */
    public static SheetExport into(Supplier<Path> folder, Exploration exploration, Messages messages) {
        Notices notices = new Notices();
        FileSaver saver = new FileSaver((_, name, _) -> Optional.of(folder.get().resolve(name)), Tasks.AT_ONCE, notices,
                messages);
        return new SheetExport(exploration, saver, new FakeClipboard(), notices, messages, () -> TakeChoices.USUAL,
                _ -> { });
    }
}
