package se.samhand.privacy.web;

import org.jspecify.annotations.Nullable;
import se.samhand.ui.FormErrors;

/// Asks whether to be erased.
///
/// @param waiting what is said of a request that waits already, or null when there is none
public record NewRequestPage(@Nullable String waiting, String word, FormErrors errors) {}
