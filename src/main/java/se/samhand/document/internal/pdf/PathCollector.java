package se.samhand.document.internal.pdf;

import java.util.ArrayList;
import java.util.List;

/// Takes the shapes of a page and keeps those that a reader would take for lines, bullets or coloured areas.
final class PathCollector {

    /// A filled shape that is thinner than this is a line.
    private static final float THIN = 3.2f;

    private static final float SMALLEST_DOT = 1.5f;
    private static final float LARGEST_DOT = 7.5f;
    private static final float SLANT = 0.7f;

    /// More than a table has; a map or a drawing.
    private static final int MOST_SHAPES = 60_000;

    private final PageContent page;
    private final List<Shape> shapes = new ArrayList<>();

    PathCollector(PageContent page) {
        this.page = page;
    }

    void moveTo(float x, float y) {
        page.count().shapes++;
        if (shapes.size() < MOST_SHAPES) {
            shapes.add(new Shape(x, y));
        }
    }

    void lineTo(float x, float y) {
        if (shapes.isEmpty()) {
            moveTo(x, y);
        } else {
            shapes.getLast().lineTo(x, y);
        }
    }

    void curveTo(float x, float y) {
        lineTo(x, y);
        shapes.getLast().isCurved = true;
    }

    void close() {
        if (!shapes.isEmpty()) {
            shapes.getLast().close();
        }
    }

    void stroke(float lineWidth) {
        for (Shape shape : shapes) {
            if (!shape.isCurved) {
                shape.segments(lineWidth, this);
            }
        }
    }

    void fill() {
        for (int i = 0; i < shapes.size(); i++) {
            Box box = shapes.get(i).box();
            boolean isFrame =
                    i + 1 < shapes.size() && isFrame(box, shapes.get(i + 1).box());
            if (isFrame) {
                frame(box);
                i++;
            } else {
                filled(box, shapes.get(i).isCurved);
            }
        }
    }

    void clear() {
        shapes.clear();
    }

    private void filled(Box box, boolean isCurved) {
        boolean isDot = box.width() >= SMALLEST_DOT
                && box.height() >= SMALLEST_DOT
                && box.width() <= LARGEST_DOT
                && box.height() <= LARGEST_DOT
                && box.width() <= 1.5f * box.height()
                && box.height() <= 1.5f * box.width();
        if (isDot) {
            page.dots().add(box);
        }
        if (isCurved) {
            return;
        }
        boolean isPoint = box.width() <= THIN
                && box.height() <= THIN
                && box.width() < 2 * box.height()
                && box.height() < 2 * box.width();
        if (isPoint) {
            add(new Rule(true, box.middleY(), box.left(), box.right()));
            add(new Rule(false, box.middleX(), box.top(), box.bottom()));
        } else if (box.height() <= THIN && box.width() > box.height()) {
            add(new Rule(true, box.middleY(), box.left(), box.right()));
        } else if (box.width() <= THIN && box.height() > box.width()) {
            add(new Rule(false, box.middleX(), box.top(), box.bottom()));
        } else if (!isDot) {
            page.fills().add(box);
        }
    }

    /// Whether one shape is the inner edge of another, as borders of a web page are painted.
    private static boolean isFrame(Box outer, Box inner) {
        return inner.width() > THIN
                && inner.height() > THIN
                && isThin(inner.left() - outer.left())
                && isThin(inner.top() - outer.top())
                && isThin(outer.right() - inner.right())
                && isThin(outer.bottom() - inner.bottom());
    }

    private static boolean isThin(float gap) {
        return gap >= 0 && gap <= THIN;
    }

    private void frame(Box box) {
        add(new Rule(true, box.top(), box.left(), box.right()));
        add(new Rule(true, box.bottom(), box.left(), box.right()));
        add(new Rule(false, box.left(), box.top(), box.bottom()));
        add(new Rule(false, box.right(), box.top(), box.bottom()));
    }

    private void segment(float x, float y, float endX, float endY, float lineWidth) {
        float dx = Math.abs(endX - x);
        float dy = Math.abs(endY - y);
        float half = lineWidth / 2;
        if (dy <= SLANT && dx > dy) {
            Box box = new Box(Math.min(x, endX), Math.min(y, endY) - half, Math.max(x, endX), Math.max(y, endY) + half);
            filled(box, false);
        } else if (dx <= SLANT && dy > dx) {
            Box box = new Box(Math.min(x, endX) - half, Math.min(y, endY), Math.max(x, endX) + half, Math.max(y, endY));
            filled(box, false);
        }
    }

    private void add(Rule rule) {
        if (page.rules().size() < MOST_SHAPES) {
            page.rules().add(rule);
        }
    }

    private static final class Shape {

        private static final int MOST_POINTS = 64;

        private float[] points = new float[16];
        private int count;
        private float left;
        private float top;
        private float right;
        private float bottom;
        private boolean isCurved;

        Shape(float x, float y) {
            left = x;
            right = x;
            top = y;
            bottom = y;
            lineTo(x, y);
        }

        void lineTo(float x, float y) {
            left = Math.min(left, x);
            right = Math.max(right, x);
            top = Math.min(top, y);
            bottom = Math.max(bottom, y);
            if (count == points.length && count < 2 * MOST_POINTS) {
                points = java.util.Arrays.copyOf(points, count * 2);
            }
            if (count < points.length) {
                points[count] = x;
                points[count + 1] = y;
                count += 2;
            } else {
                isCurved = true;
            }
        }

        void close() {
            lineTo(points[0], points[1]);
        }

        Box box() {
            return new Box(left, top, right, bottom);
        }

        void segments(float lineWidth, PathCollector collector) {
            for (int i = 2; i < count; i += 2) {
                collector.segment(points[i - 2], points[i - 1], points[i], points[i + 1], lineWidth);
            }
        }
    }
}
