package se.samhand.ui;

import java.util.regex.Pattern;

/// Tells whether a text has anything to see.
///
/// Java does not take the non-breaking blank for a blank, PostgreSQL does; neither knows the characters without width.
public final class Visible {

    private static final Pattern NOTHING = Pattern.compile("[\\s\\p{Z}\\p{C}]*+");

    private Visible() {}

    public static boolean isIn(String text) {
        return !NOTHING.matcher(text).matches();
    }
}
