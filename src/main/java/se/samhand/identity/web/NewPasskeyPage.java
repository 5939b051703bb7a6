package se.samhand.identity.web;

import se.samhand.ui.FormErrors;

/// Where a passkey is added.
///
/// @param name as typed
public record NewPasskeyPage(String name, FormErrors errors) {}
