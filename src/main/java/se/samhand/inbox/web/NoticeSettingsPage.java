package se.samhand.inbox.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samhand.ui.Conflict;
import se.samhand.ui.FormErrors;
import se.samhand.ui.Option;

/// How one wants to hear of things, and the calendar.
///
/// @param problem what stands in the way of mail, or nothing
/// @param version of the settings that saving replaces
/// @param conflict what was saved in another window meanwhile, or null
/// @param calendar whether there is a calendar address, and since when
public record NoticeSettingsPage(
        @Nullable String problem,
        List<Kind> kinds,
        NoticeSettingsForm form,
        int version,
        @Nullable Conflict conflict,
        List<Option> languages,
        String calendar,
        boolean hasCalendar,
        FormErrors errors) {

    /// A kind of notice, with the choices that it has.
    public record Kind(String field, String label, List<Option> choices, String chosen) {}
}
