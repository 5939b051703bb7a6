package se.samhand.privacy.web;

import org.jspecify.annotations.Nullable;
import se.samhand.ui.FormErrors;

/// Asks whether to be erased.
///
/// @param waiting what is said of a request that waits already, or null when there is none
/// @param refused what became of the last request, or null unless it was declined
public record NewRequestPage(
        @Nullable String waiting, @Nullable Refused refused, String word, FormErrors errors) {

    /// @param why what the administrator wrote
    public record Refused(String what, String why) {}
}
