package se.samhand.privacy.web;

import se.samhand.ui.FormErrors;

/// Asks why a person is not to be erased.
public record RefusalPage(String name, String word, String href, String answer, FormErrors errors) {}
