package se.samhand.plan.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samhand.ui.FormErrors;
import se.samhand.ui.Option;

/// The form in which administrations are invited.
///
/// @param invited names the administrations that are invited already; null when there are none
public record NewInvitationPage(
        InvitationForm form,
        List<Option> strategies,
        List<Option> administrations,
        @Nullable String invited,
        String previewHref,
        String newHref,
        String backHref,
        FormErrors errors) {}
