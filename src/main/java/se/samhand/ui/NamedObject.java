package se.samhand.ui;

import org.jspecify.annotations.Nullable;

/// An object that the trail tells of, as it is called now.
///
/// @param href its page, or null when it has none that this reader may open
public record NamedObject(String name, @Nullable String href) {}
