package se.samhand.plan;

import java.util.List;

/// A field as it was read.
///
/// @param isMarked whether the reading says of this place that it guessed, or that text found no field
record FoundField(ExpectedField.Subject subject, List<String> content, boolean isMarked) {}
