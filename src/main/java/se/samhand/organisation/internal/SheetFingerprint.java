package se.samhand.organisation.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Tells whether the changes that a list would make now are those that a person saw.
final class SheetFingerprint {

    private SheetFingerprint() {}

    static String of(List<SheetChange> changes) {
        var text = changes.stream().map(SheetFingerprint::line).collect(Collectors.joining("\n"));
        return HexFormat.of().formatHex(sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    /// Parts hold no control characters, so none can look like two.
    private static String line(SheetChange change) {
        var problem = change.problem();
        return Stream.of(
                        String.valueOf(change.row().line()),
                        change.kind().name(),
                        change.code(),
                        problem == null ? null : problem.key(),
                        change.row().name(),
                        change.row().shortName(),
                        change.row().parent(),
                        change.row().lastDay(),
                        change.renamedFrom(),
                        change.movedFrom(),
                        change.movedTo())
                .map(part -> Objects.requireNonNullElse(part, ""))
                .collect(Collectors.joining("\t"));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
