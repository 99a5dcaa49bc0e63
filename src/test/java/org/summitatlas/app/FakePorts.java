package org.summitatlas.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.summitatlas.ui.FakeClipboard;
import org.summitatlas.ui.port.Tasks;

/** An outside world that only remembers what it was asked. */
final class FakePorts {

    final List<String> suggested = new ArrayList<>();
    final List<String> opened = new ArrayList<>();
    final List<String> kinds = new ArrayList<>();
    final FakeClipboard clipboard = new FakeClipboard();
    Optional<Path> answer = Optional.empty();

    Ports ports() {
        return new Ports((_, name, kind) -> {
            kinds.add(kind);
            suggested.add(name);
            return answer;
        }, (_, _, kind) -> {
            kinds.add(kind);
            return answer;
        }, opened::add, clipboard, Tasks.AT_ONCE);
    }
}
