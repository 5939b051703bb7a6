package se.samhand.document.internal.pdf;

/// Turns places on a page by quarters, so that text which runs in that direction becomes upright.
///
/// @param quarters clockwise quarter turns of the text
/// @param width width of the page before it is turned
/// @param height height of the page before it is turned
record Turn(int quarters, float width, float height) {

    /// The direction in which text runs from one point to another.
    static int of(float x, float y, float endX, float endY) {
        float dx = endX - x;
        float dy = endY - y;
        if (Math.abs(dx) >= Math.abs(dy)) {
            return dx >= 0 ? 0 : 2;
        }
        return dy > 0 ? 1 : 3;
    }

    float x(float x, float y) {
        return switch (quarters) {
            case 1 -> y;
            case 2 -> width - x;
            case 3 -> height - y;
            default -> x;
        };
    }

    float y(float x, float y) {
        return switch (quarters) {
            case 1 -> width - x;
            case 2 -> height - y;
            case 3 -> x;
            default -> y;
        };
    }

    Box box(Box box) {
        float x = x(box.left(), box.top());
        float y = y(box.left(), box.top());
        float otherX = x(box.right(), box.bottom());
        float otherY = y(box.right(), box.bottom());
        return new Box(Math.min(x, otherX), Math.min(y, otherY), Math.max(x, otherX), Math.max(y, otherY));
    }

    Rule rule(Rule rule) {
        Box ends = rule.isLying()
                ? new Box(rule.from(), rule.at(), rule.to(), rule.at())
                : new Box(rule.at(), rule.from(), rule.at(), rule.to());
        Box turned = box(ends);
        boolean isLying = rule.isLying() == (quarters % 2 == 0);
        return isLying
                ? new Rule(true, turned.top(), turned.left(), turned.right())
                : new Rule(false, turned.left(), turned.top(), turned.bottom());
    }

    float turnedWidth() {
        return quarters % 2 == 0 ? width : height;
    }

    float turnedHeight() {
        return quarters % 2 == 0 ? height : width;
    }

    /// The turn that undoes this one.
    Turn back() {
        return new Turn((4 - quarters) % 4, turnedWidth(), turnedHeight());
    }
}
