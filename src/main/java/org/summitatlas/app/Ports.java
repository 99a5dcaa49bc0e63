package org.summitatlas.app;

import org.summitatlas.ui.port.Clipboard;
import org.summitatlas.ui.port.FilePicker;
import org.summitatlas.ui.port.Links;
import org.summitatlas.ui.port.SourcePicker;
import org.summitatlas.ui.port.Tasks;

/** The outside world, as the window needs it. */
public record Ports(FilePicker files, SourcePicker sources, Links links, Clipboard clipboard, Tasks tasks) {
}
