package org.summitatlas.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class AfterwardsTest {

    private final Afterwards afterwards = new Afterwards();
    private final List<String> done = new ArrayList<>();

    @Test
    void nothingIsDoneBeforeItsTime(FxRobot robot) {
        robot.interact(() -> afterwards.execute(() -> done.add("first")));
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(List.of(), done);
    }

    @Test
    void thenAllIsDoneInOrderAndWhatComesLaterToo(FxRobot robot) {
        robot.interact(() -> {
            afterwards.execute(() -> done.add("first"));
            afterwards.execute(() -> afterwards.execute(() -> done.add("third")));
            afterwards.execute(() -> done.add("second"));
            afterwards.begin();
        });
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> afterwards.execute(() -> done.add("fourth")));
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(List.of("first", "second", "third", "fourth"), done);
    }

    @Test
    void aPieceThatFailsDoesNotStopTheOthers(FxRobot robot) {
        List<Throwable> told = new ArrayList<>();
        robot.interact(() -> {
            Thread thread = Thread.currentThread();
            Thread.UncaughtExceptionHandler usual = thread.getUncaughtExceptionHandler();
            thread.setUncaughtExceptionHandler((_, failure) -> told.add(failure));
            afterwards.execute(() -> {
                throw new IllegalStateException("broken");
            });
            afterwards.execute(() -> done.add("second"));
            afterwards.execute(() -> thread.setUncaughtExceptionHandler(usual));
            afterwards.begin();
        });
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(List.of("second"), done);
        assertEquals(List.of("broken"), told.stream().map(Throwable::getMessage).toList());
    }
}
