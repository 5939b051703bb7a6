package se.samhand.identity.web;

import se.samhand.ui.FormErrors;

/// Where somebody who is signed in shows again who they are.
///
/// @param next the page that they wanted
public record ProofPage(String next, FormErrors errors) {}
