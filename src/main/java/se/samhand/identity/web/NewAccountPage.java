package se.samhand.identity.web;

import java.util.List;
import se.samhand.ui.FormErrors;
import se.samhand.ui.Option;

/// Where somebody new is let in.
///
/// @param homes the parts of the organisation that the account can belong to
public record NewAccountPage(NewAccountForm form, List<Option> homes, FormErrors errors) {}
