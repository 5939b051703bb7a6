package se.samhand.document.internal.pdf;

/// A straight line that stands or lies on a page.
///
/// @param at its y when it lies, its x when it stands
record Rule(boolean isLying, float at, float from, float to) {

    /// As far as two lines may be from one another and still meet, in the eyes of a reader.
    static final float NEAR = 3f;

    float length() {
        return to - from;
    }

    boolean meets(Rule other) {
        if (isLying == other.isLying) {
            return Math.abs(at - other.at) <= NEAR && from <= other.to + NEAR && other.from <= to + NEAR;
        }
        return at >= other.from - NEAR && at <= other.to + NEAR && other.at >= from - NEAR && other.at <= to + NEAR;
    }
}
