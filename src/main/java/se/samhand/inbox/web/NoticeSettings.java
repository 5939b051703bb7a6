package se.samhand.inbox.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.samhand.inbox.internal.calendar.CalendarFeedQuery;
import se.samhand.inbox.internal.mail.MailChoice;
import se.samhand.inbox.internal.mail.MailPreferences;
import se.samhand.inbox.internal.mail.MailStateQuery;
import se.samhand.inbox.internal.mail.MailWishes;
import se.samhand.inbox.internal.mail.NoticeKinds;
import se.samhand.kernel.Actor;
import se.samhand.ui.Conflict;
import se.samhand.ui.FormErrors;
import se.samhand.ui.Formats;
import se.samhand.ui.Option;
import se.samhand.ui.Shell;
import se.samhand.ui.Words;

/// Makes the settings page of a person.
@Component
class NoticeSettings {

    private final NoticeKinds kinds;
    private final MailWishes wishes;
    private final MailStateQuery mail;
    private final CalendarFeedQuery calendars;

    NoticeSettings(NoticeKinds kinds, MailWishes wishes, MailStateQuery mail, CalendarFeedQuery calendars) {
        this.kinds = kinds;
        this.wishes = wishes;
        this.mail = mail;
        this.calendars = calendars;
    }

    /// What the person has said, or what Samhand proposes.
    NoticeSettingsForm formOf(Actor person, Formats formats) {
        MailPreferences wanted = wishes.of(person.id());
        var quiet = wanted.quietHours();
        Map<String, String> choices = new LinkedHashMap<>();
        kinds.codes()
                .forEach(code -> choices.put(code, wishes.choice(wanted, code).code()));
        return new NoticeSettingsForm(
                formats.time(wanted.digestAt()),
                quiet == null ? "" : formats.time(quiet.from()),
                quiet == null ? "" : formats.time(quiet.to()),
                Objects.requireNonNullElse(wanted.language(), ""),
                choices,
                wishes.versionOf(person.id()));
    }

    NoticeSettingsPage page(NoticeSettingsForm form, FormErrors errors, Shell shell) {
        return page(form, errors, form.version(), null, shell);
    }

    /// The settings were changed in another window; saving again saves over that.
    NoticeSettingsPage changedMeanwhile(NoticeSettingsForm typed, Shell shell) {
        var words = shell.words();
        var saved = formOf(shell.actor(), words.formats());
        var conflict = new Conflict(
                words.get("inbox.settings.conflict.title"),
                words.get("inbox.settings.conflict.text"),
                List.of(),
                typed.differencesTo(saved, words));
        return page(typed, FormErrors.none(), saved.version(), conflict, shell);
    }

    private NoticeSettingsPage page(
            NoticeSettingsForm form, FormErrors errors, int version, @Nullable Conflict conflict, Shell shell) {
        Words words = shell.words();
        var calendar = calendars.addressMadeAt(shell.actor());
        return new NoticeSettingsPage(
                problem(shell.actor(), words),
                kinds.codes().stream().map(code -> kind(code, form, words)).toList(),
                form,
                version,
                conflict,
                List.of(
                        new Option("", words.get("inbox.settings.language.account")),
                        new Option("sv", "Svenska"),
                        new Option("en", "English")),
                calendar.map(moment -> words.get(
                                "inbox.calendar.since", words.formats().moment(moment)))
                        .orElseGet(() -> words.get("inbox.calendar.none")),
                calendar.isPresent(),
                errors);
    }

    private @Nullable String problem(Actor person, Words words) {
        return mail.isConfigured()
                ? mail.givenUpFor(person)
                        .map(moment -> words.get(
                                "inbox.settings.given-up", words.formats().moment(moment)))
                        .orElse(null)
                : words.get("inbox.settings.no-server");
    }

    /// A reminder of tasks has no moment of its own, so it comes with the digest or not at all.
    private NoticeSettingsPage.Kind kind(String code, NoticeSettingsForm form, Words words) {
        return new NoticeSettingsPage.Kind(
                NoticeSettingsForm.field(code),
                words.get("notice." + code + ".kind"),
                Stream.of(MailChoice.values())
                        .filter(choice -> choice != MailChoice.AT_ONCE || kinds.comesByItself(code))
                        .map(choice -> new Option(choice.code(), words.get("inbox.settings.choice." + choice.code())))
                        .toList(),
                form.choices().getOrDefault(code, ""));
    }
}
