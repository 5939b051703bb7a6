package se.samhand.privacy.web;

import se.samhand.ui.FormErrors;

/// Asking to be erased.
public record NewRequestPage(String word, FormErrors errors) {}
