package se.samhand.ui;

/// The tint of a number of activities: 0 is a gap, then 1, 2, 3, 4–5, and 6 or more.
public final class HeatLevel {

    private static final int DARKEST = 5;
    private static final int FIRST_OF_DARKEST = 6;

    private HeatLevel() {}

    public static int of(long number) {
        if (number >= FIRST_OF_DARKEST) {
            return DARKEST;
        } else {
            return (int) Math.min(number, DARKEST - 1);
        }
    }
}
