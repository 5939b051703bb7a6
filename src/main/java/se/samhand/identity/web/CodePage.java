package se.samhand.identity.web;

import se.samhand.ui.FormErrors;

/// Where a code is shown beside the password.
///
/// @param next the page that one wanted
public record CodePage(String next, FormErrors errors) {}
