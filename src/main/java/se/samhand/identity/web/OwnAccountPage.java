package se.samhand.identity.web;

import java.util.List;
import se.samhand.ui.FormErrors;

/// One's own account.
///
/// @param roles in words, each with the part of the organisation that it holds in
/// @param version in which the account is shown
/// @param isDemo whether there is no password to change
public record OwnAccountPage(OwnDetailsForm form, FormErrors errors, List<String> roles, int version, boolean isDemo) {}
