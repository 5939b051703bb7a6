package se.samhand.identity.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samhand.ui.Conflict;
import se.samhand.ui.FormErrors;

/// One's own account.
///
/// @param conflict what was saved elsewhere in between, or null
/// @param roles in words, each with the part of the organisation that it holds in
/// @param version in which the account is shown
/// @param isDemo whether there is no password to change
public record OwnAccountPage(
        OwnDetailsForm form,
        FormErrors errors,
        @Nullable Conflict conflict,
        List<String> roles,
        int version,
        boolean isDemo) {}
