package se.samhand.inbox.web;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.samhand.inbox.internal.mail.MailChoice;
import se.samhand.inbox.internal.mail.MailPreferences;
import se.samhand.inbox.internal.mail.QuietHours;
import se.samhand.ui.Conflict;
import se.samhand.ui.FormErrors;
import se.samhand.ui.Words;

/// How a person wants their mail, as typed.
///
/// @param choices by notice code
/// @param version of the settings when the page was opened
public record NoticeSettingsForm(
        String digestAt, String quietFrom, String quietTo, String language, Map<String, String> choices, int version) {

    static final String DIGEST_AT = "sammanfattning";
    static final String QUIET_FROM = "tyst-fran";
    static final String QUIET_TO = "tyst-till";
    static final String LANGUAGE = "sprak";

    public NoticeSettingsForm {
        choices = Map.copyOf(choices);
    }

    /// The name of the field for a kind of notice.
    static String field(String code) {
        return "mejl-" + code.replace('.', '-');
    }

    static NoticeSettingsForm typed(Map<String, String> fields, List<String> codes) {
        Map<String, String> choices = new LinkedHashMap<>();
        codes.forEach(code -> choices.put(code, fields.getOrDefault(field(code), "")));
        return new NoticeSettingsForm(
                fields.getOrDefault(DIGEST_AT, "").strip(),
                fields.getOrDefault(QUIET_FROM, "").strip(),
                fields.getOrDefault(QUIET_TO, "").strip(),
                fields.getOrDefault(LANGUAGE, ""),
                choices,
                version(fields.getOrDefault("version", "")));
    }

    private static int version(String typed) {
        return typed.matches("[0-9]{1,9}") ? Integer.parseInt(typed) : -1;
    }

    List<Conflict.Difference> differencesTo(NoticeSettingsForm saved, Words words) {
        var differences = new ArrayList<Conflict.Difference>();
        choices.forEach((code, choice) -> differences.add(Conflict.Difference.between(
                words.get("notice." + code + ".kind"),
                choiceName(saved.choices.getOrDefault(code, ""), words),
                choiceName(choice, words))));
        differences.add(Conflict.Difference.between(words.get("inbox.settings.digest"), saved.digestAt, digestAt));
        differences.add(
                Conflict.Difference.between(words.get("inbox.settings.quiet-from"), saved.quietFrom, quietFrom));
        differences.add(Conflict.Difference.between(words.get("inbox.settings.quiet-to"), saved.quietTo, quietTo));
        differences.add(Conflict.Difference.between(
                words.get("inbox.settings.language"),
                languageName(saved.language, words),
                languageName(language, words)));
        return differences;
    }

    private static String choiceName(String code, Words words) {
        return MailChoice.ofCode(code)
                .map(choice -> words.get("inbox.settings.choice." + choice.code()))
                .orElse(code);
    }

    private static String languageName(String code, Words words) {
        return switch (code) {
            case "sv" -> "Svenska";
            case "en" -> "English";
            default -> words.get("inbox.settings.language.account");
        };
    }

    FormErrors errors(Words words) {
        FormErrors errors = FormErrors.none();
        LocalTime digest = time(digestAt);
        LocalTime from = time(quietFrom);
        LocalTime to = time(quietTo);
        if (digest == null) {
            errors = errors.with(DIGEST_AT, words.get("inbox.settings.time-unreadable"));
        }
        if (from == null && !(quietFrom.isEmpty() && quietTo.isEmpty())) {
            errors = errors.with(QUIET_FROM, words.get("inbox.settings.quiet-unreadable"));
        }
        if (to == null && !(quietFrom.isEmpty() && quietTo.isEmpty())) {
            errors = errors.with(QUIET_TO, words.get("inbox.settings.quiet-unreadable"));
        }
        if (from != null && to != null && from.equals(to)) {
            errors = errors.with(QUIET_TO, words.get("inbox.settings.quiet-all-day"));
        } else if (digest != null && from != null && to != null && new QuietHours(from, to).contains(digest)) {
            errors = errors.with(DIGEST_AT, words.get("inbox.settings.digest-in-quiet", quietFrom, quietTo));
        }
        return errors;
    }

    /// What it says, once it has no errors.
    MailPreferences preferences() {
        LocalTime from = time(quietFrom);
        LocalTime to = time(quietTo);
        Map<String, MailChoice> chosen = new LinkedHashMap<>();
        choices.forEach((code, choice) -> MailChoice.ofCode(choice).ifPresent(known -> chosen.put(code, known)));
        return new MailPreferences(
                Objects.requireNonNullElse(time(digestAt), MailPreferences.PROPOSED.digestAt()),
                from == null || to == null ? null : new QuietHours(from, to),
                language.equals("sv") || language.equals("en") ? language : null,
                chosen);
    }

    /// A time as `07:30` or `07.30`, or nothing when it is none.
    private static @Nullable LocalTime time(String text) {
        try {
            var typed = text.replace('.', ':');
            return LocalTime.parse(typed.matches("\\d:\\d\\d") ? "0" + typed : typed)
                    .withSecond(0)
                    .withNano(0);
        } catch (DateTimeException notATime) {
            return null;
        }
    }
}
