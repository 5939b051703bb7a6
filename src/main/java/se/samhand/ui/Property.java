package se.samhand.ui;

import org.jspecify.annotations.Nullable;

/// A name and its value in a description list, with the page behind the value if there is one.
public record Property(String name, String value, @Nullable String href) {

    public Property(String name, String value) {
        this(name, value, null);
    }
}
