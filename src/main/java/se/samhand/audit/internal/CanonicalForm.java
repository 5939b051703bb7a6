package se.samhand.audit.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/// What is hashed of an entry: JSON in the canonical form of RFC 8785 (`docs/audit-chain.md`).
///
/// The database makes the same when it writes the chain; this is the second opinion that a verification rests on.
final class CanonicalForm {

    private static final DateTimeFormatter MICROSECONDS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

    private CanonicalForm() {}

    static String of(long number, AuditLine line) {
        return "{\"actor\":" + text(line.actor().toString())
                + ",\"arguments\":{" + arguments(line.arguments())
                + "},\"at\":" + text(MICROSECONDS.format(line.recordedAt()))
                + ",\"code\":" + text(line.code())
                + ",\"id\":" + text(line.id().toString())
                + ",\"number\":" + number
                + ",\"subject\":" + text(line.subject().toString())
                + "}";
    }

    /// The link of an entry, given the link before it; links are written as hexadecimal figures.
    static String hash(String previous, long number, AuditLine line) {
        var digest = sha256();
        digest.update(HexFormat.of().parseHex(previous));
        return HexFormat.of().formatHex(digest.digest(of(number, line).getBytes(StandardCharsets.UTF_8)));
    }

    /// What stands in the place of a link before the first one.
    static String beginning(UUID installation) {
        var start = "samhand audit chain " + installation;
        return HexFormat.of().formatHex(sha256().digest(start.getBytes(StandardCharsets.UTF_8)));
    }

    private static String arguments(Map<String, String> arguments) {
        return new TreeMap<>(arguments)
                .entrySet().stream()
                        .map(argument -> text(argument.getKey()) + ":" + text(argument.getValue()))
                        .collect(Collectors.joining(","));
    }

    private static String text(String value) {
        var json = new StringBuilder("\"");
        for (var position = 0; position < value.length(); position++) {
            var character = value.charAt(position);
            json.append(
                    switch (character) {
                        case '"' -> "\\\"";
                        case '\\' -> "\\\\";
                        case '\b' -> "\\b";
                        case '\f' -> "\\f";
                        case '\n' -> "\\n";
                        case '\r' -> "\\r";
                        case '\t' -> "\\t";
                        default -> character < ' ' ? "\\u%04x".formatted((int) character) : String.valueOf(character);
                    });
        }
        return json.append('"').toString();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every JDK has SHA-256", impossible);
        }
    }
}
