package se.samhand.identity.web;

import se.samhand.ui.FormErrors;

/// Where somebody who is signed in shows again who they are.
///
/// @param next the page that they wanted
/// @param hasPasskeys whether a passkey can be shown instead
/// @param hasCodes whether a code can be shown instead of the password
public record ProofPage(String next, boolean hasCodes, boolean hasPasskeys, FormErrors errors) {}
