package se.samhand.plan.internal;

import java.util.ArrayList;
import java.util.List;

/// Follow-up points as the central template writes them: `T1, T2 och VB`, then what else was written.
final class FollowUpText {

    private FollowUpText() {}

    static List<String> of(List<String> points, List<String> other) {
        List<String> lines = new ArrayList<>();
        if (points.size() == 1) {
            lines.add(points.getFirst());
        } else if (points.size() > 1) {
            lines.add(String.join(", ", points.subList(0, points.size() - 1)) + " och " + points.getLast());
        }
        lines.addAll(other);
        return lines;
    }
}
