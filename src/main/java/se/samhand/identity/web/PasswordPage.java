package se.samhand.identity.web;

import se.samhand.ui.FormErrors;

/// Where a password is chosen; what was typed is never sent back.
///
/// @param signInName whose it is, where nobody is signed in yet
public record PasswordPage(String signInName, FormErrors errors) {}
