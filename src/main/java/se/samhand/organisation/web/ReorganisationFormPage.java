package se.samhand.organisation.web;

import se.samhand.ui.FormErrors;

/// The form for title and day of a reorganisation.
///
/// @param isNew whether it is begun, and not edited
public record ReorganisationFormPage(
        boolean isNew, String action, String backHref, ReorganisationForm form, FormErrors errors) {}
