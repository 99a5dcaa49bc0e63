package org.summitatlas.ui.common;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CancellationException;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.summitatlas.export.ExportFailure;
import org.summitatlas.model.EnumWord;
import org.summitatlas.ui.Messages;
import org.summitatlas.ui.Notices;
import org.summitatlas.ui.port.FilePicker;
import org.summitatlas.ui.port.Tasks;

/** Writes what is taken away into a file that the user chooses, away from the JavaFX thread, and says how it went. */
public final class FileSaver {

    /** What goes into a file. */
    @FunctionalInterface
    public interface Work {

        /**
         * Writes all of it.
         *
         * @return what is said when it is done, a sentence in the reader's language
         * @throws ExportFailure         if a file cannot be written
         * @throws CancellationException if the job was stopped; nothing is written then
         */
        String into(Path target, Job job) throws Exception;
    }

    /** One file being written. */
    public static final class Job {

        private final Path target;
        private volatile boolean isStopped;

        private Job(Path target) {
            this.target = target;
        }

        public Path target() {
            return target;
        }

        private void check() {
            if (isStopped) {
                throw new CancellationException();
            }
        }

        /** The same stream, which accepts nothing more once the job is stopped, so that no half file comes to stand. */
        public OutputStream watched(OutputStream out) {
            return new FilterOutputStream(out) {
                @Override
                public void write(int one) throws IOException {
                    check();
                    super.write(one);
                }

                @Override
                public void write(byte[] some, int from, int count) throws IOException {
                    check();
                    out.write(some, from, count);
                }

                @Override
                public void flush() throws IOException {
                    check();
                    super.flush();
                }
            };
        }
    }

    private final FilePicker files;
    private final Tasks tasks;
    private final Notices notices;
    private final Messages messages;
    private final Queue<Job> jobs = new ArrayDeque<>();
    private final ReadOnlyObjectWrapper<Optional<Job>> running = new ReadOnlyObjectWrapper<>(Optional.empty());

    public FileSaver(FilePicker files, Tasks tasks, Notices notices, Messages messages) {
        this.files = files;
        this.tasks = tasks;
        this.notices = notices;
        this.messages = messages;
    }

    /** What is being written, if anything is; what was asked for after it waits. */
    public ReadOnlyObjectProperty<Optional<Job>> runningProperty() {
        return running.getReadOnlyProperty();
    }

    /**
     * Asks for a file and writes it.
     *
     * @param name file name offered, with its extension
     * @param kind what such files are called, in the reader's language
     */
    public void save(String title, String name, String kind, Work work) {
        files.chooseTarget(title, name, kind).ifPresent(target -> write(new Job(target), work));
    }

    private void write(Job job, Work work) {
        jobs.add(job);
        running.set(Optional.of(jobs.element()));
        tasks.run(() -> {
            job.check();
            return work.into(job.target(), job);
        }, said -> end(job, () -> notices.good(said)), failure -> end(job, () -> tell(failure, job)));
    }

    private void end(Job job, Runnable say) {
        jobs.remove(job);
        running.set(Optional.ofNullable(jobs.peek()));
        say.run();
    }

    /** Stops what is being written, unless it is done before it hears of it. The file before is still there then. */
    public void stop() {
        running.get().ifPresent(job -> job.isStopped = true);
    }

    private void tell(Exception failure, Job job) {
        switch (failure) {
            case CancellationException _ -> notices.good(messages.text("take.stopped", job.target()));
            case ExportFailure known ->
                    notices.bad(messages.text("export.failed." + EnumWord.of(known.reason()), known.path()));
            default -> notices.bad(messages.text("export.failed.other", job.target()));
        }
    }
}
