package se.samhand.identity.web;

import se.samhand.ui.FormErrors;

/// Where somebody new is let in.
public record NewAccountPage(NewAccountForm form, FormErrors errors) {}
