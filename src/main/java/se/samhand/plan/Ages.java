package se.samhand.plan;

/// How old those are that an activity is for (*ålder*), in whole years, both ends included.
public record Ages(int from, int to) {

    /// The strategy is about children, youths and young adults.
    public static final int OLDEST = 29;

    public Ages {
        if (!are(from, to)) {
            throw new IllegalArgumentException("Ages " + from + " to " + to);
        }
    }

    /// Whether two numbers are ages in their order.
    public static boolean are(int from, int to) {
        return from >= 0 && from <= to && to <= OLDEST;
    }
}
