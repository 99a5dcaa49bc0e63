package org.summitatlas.export.pack;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.summitatlas.export.Provenance;
import org.summitatlas.export.pack.Finding.Edited;
import org.summitatlas.export.pack.Finding.Extra;
import org.summitatlas.export.pack.Finding.Missing;
import org.summitatlas.export.pack.Finding.Misstated;
import org.summitatlas.export.pack.Finding.OtherDataset;
import org.summitatlas.export.pack.Finding.OtherQuery;
import org.summitatlas.export.pack.Finding.Unlike;
import org.summitatlas.export.pack.Finding.WrongHash;
import org.summitatlas.export.pack.Manifest.Entry;
import org.summitatlas.export.pack.Manifest.Stamp;
import org.summitatlas.export.picture.Pixels;
import org.summitatlas.query.Tables;

/** Holds a pack against its own manifest, and against what the installed dataset makes of it. */
public final class PackCheck {

    private final Pack pack;
    private final Manifest manifest;
    private final AnswerPack packs;
    private final Tables installed;
    private final List<Finding> findings = new ArrayList<>();

    private PackCheck(Pack pack, AnswerPack packs, Tables installed) {
        this.pack = pack;
        this.manifest = pack.manifest();
        this.packs = packs;
        this.installed = installed;
    }

    /**
     * Checks a pack.
     *
     * @param packs     makes it again
     * @param installed the dataset to make it of, not cut at any day
     */
    public static Verdict check(Pack pack, AnswerPack packs, Tables installed) {
        PackCheck check = new PackCheck(pack, packs, installed);
        check.checkAll();
        return new Verdict(check.manifest, packs.program(), check.findings);
    }

    private void checkAll() {
        Stamp here = Stamp.of(installed.atlas().data().info());
        Optional<Finding> otherQuery = otherQuery();
        List<Finding> unknown = new ArrayList<>();
        Map<String, byte[]> made = otherQuery.isPresent() ? Map.of() : regenerated(unknown);
        boolean isSameDataset = manifest.dataset().sha256().equals(here.sha256());
        if (isSameDataset) {
            checkDataset(here);
        } else {
            findings.add(new OtherDataset(manifest.dataset(), here, rowsNow(made)));
        }
        findings.addAll(unknown);
        otherQuery.ifPresent(findings::add);
        checkFiles(isSameDataset ? made : Map.of());
    }

    /** What the installed dataset makes of the request; nothing if it cannot be asked that, which is added. */
    private Map<String, byte[]> regenerated(List<Finding> problems) {
        return switch (RequestReading.of(manifest, installed)) {
            case RequestReading.Understood(var request) -> packs.make(request, installed);
            case RequestReading.NotUnderstood(var unknown) -> {
                problems.add(unknown);
                yield Map.of();
            }
        };
    }

    /** Files that are made of another query differ one and all; it is said once, then. */
    private Optional<Finding> otherQuery() {
        return pack.content(PackFile.QUERY).filter(content -> isListed(PackFile.QUERY, content))
                .map(content -> new String(content, StandardCharsets.UTF_8).strip())
                .filter(line -> !line.equals(manifest.line()))
                .map(line -> new OtherQuery(manifest.line(), line));
    }

    /** What the table would have otherwise now. Every row is told as of another day then, which is no change. */
    private Optional<RowChanges> rowsNow(Map<String, byte[]> now) {
        return pack.content(PackFile.TABLE).filter(content -> isListed(PackFile.TABLE, content))
                .filter(_ -> !now.isEmpty())
                .flatMap(content -> RowChanges.between(content, now.get(PackFile.TABLE.path()),
                        PackTable.keys(manifest.table()), Set.of("as_of")));
    }

    private void checkDataset(Stamp here) {
        misstated("dataset.version", manifest.dataset().version(), here.version());
        misstated("dataset.as_of", manifest.dataset().asOf().toString(), here.asOf().toString());
        if (RequestReading.of(manifest, installed) instanceof RequestReading.Understood(var request)) {
            misstated("as_of", manifest.asOf().toString(),
                    Provenance.asOf(request.query(), installed.atlas().data().info()).toString());
        }
    }

    private void misstated(String field, String said, String right) {
        if (!said.equals(right)) {
            findings.add(new Misstated(field, said, right));
        }
    }

    /** @param right what the files must be; nothing if that is not known */
    private void checkFiles(Map<String, byte[]> right) {
        for (PackFile file : PackFile.listed()) {
            Optional<byte[]> must = Optional.ofNullable(right.get(file.path()));
            pack.content(file).ifPresentOrElse(content -> check(file, content, must),
                    () -> findings.add(new Missing(file.path())));
        }
        pack.files().keySet().stream().filter(path -> Arrays.stream(PackFile.values())
                        .noneMatch(file -> file.path().equals(path)))
                .forEach(path -> findings.add(new Extra(path)));
    }

    private void check(PackFile file, byte[] content, Optional<byte[]> right) {
        if (isListed(file, content)) {
            right.filter(made -> !shows(file, made, content)).ifPresent(made ->
                    findings.add(new Unlike(file.path(), changes(file, made, content))));
        } else if (right.filter(made -> Arrays.equals(made, content)).isPresent()) {
            findings.add(new WrongHash(file.path()));
        } else {
            findings.add(new Edited(file.path(), right.flatMap(made -> changes(file, made, content))));
        }
    }

    private boolean isListed(PackFile file, byte[] content) {
        return manifest.entry(file).filter(Entry.of(file.path(), content)::equals).isPresent();
    }

    private static boolean shows(PackFile file, byte[] made, byte[] content) {
        return file == PackFile.PICTURE_PNG ? Pixels.same(made, content) : Arrays.equals(made, content);
    }

    private Optional<RowChanges> changes(PackFile file, byte[] before, byte[] after) {
        return switch (file) {
            case TABLE -> RowChanges.between(before, after, PackTable.keys(manifest.table()), Set.of());
            case EVIDENCE -> RowChanges.between(before, after, RowGrounds.KEYS, Set.of());
            default -> Optional.empty();
        };
    }
}
