package se.samhand.plan.web;

import se.samhand.ui.FormErrors;

/// Where a file is chosen or a table is pasted.
///
/// @param pasted what was pasted, kept when it could not be read
/// @param largest size of the largest file that can be taken in, in megabytes
public record NewImportPage(String pasted, String largest, FormErrors errors) {}
