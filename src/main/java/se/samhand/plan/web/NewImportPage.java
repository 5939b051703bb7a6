package se.samhand.plan.web;

import se.samhand.ui.FormErrors;

/// Where a file is chosen or a table is pasted.
///
/// @param pasted what was pasted, kept when it could not be read
public record NewImportPage(String pasted, FormErrors errors) {}
