package se.samhand.feedback.web;

import se.samhand.ui.FormErrors;

/// The accessibility statement with the form for feedback.
///
/// @param contactAddress mail address, or empty
/// @param contactPhone telephone number, or empty
public record StatementPage(String contactAddress, String contactPhone, FeedbackForm form, FormErrors errors) {}
