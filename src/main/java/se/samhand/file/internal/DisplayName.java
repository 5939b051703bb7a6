package se.samhand.file.internal;

/// A file name made fit to be shown: no path, nothing invisible, not too long.
final class DisplayName {

    private static final int LONGEST = 200;
    private static final int LONGEST_ENDING = 10;
    private static final String NAMELESS = "fil";

    private DisplayName() {}

    static String of(String name) {
        var last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        // Control and format characters can hide an ending or turn the direction of reading.
        var visible = last.replaceAll("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}\\p{Cs}]", "")
                .replaceAll("[\\p{Z}\\s]+", " ")
                .strip();
        if (visible.chars().allMatch(letter -> letter == '.')) {
            return NAMELESS;
        }
        return shortened(visible);
    }

    private static String shortened(String name) {
        if (name.length() <= LONGEST) {
            return name;
        }
        int dot = name.lastIndexOf('.');
        var ending = dot > 0 && name.length() - dot <= LONGEST_ENDING ? name.substring(dot) : "";
        int end = LONGEST - ending.length() - 1;
        if (Character.isHighSurrogate(name.charAt(end - 1))) {
            end--;
        }
        return name.substring(0, end) + "…" + ending;
    }
}
