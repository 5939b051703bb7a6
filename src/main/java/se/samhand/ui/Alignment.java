package se.samhand.ui;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Finds what two lists have in common, in the same order, with as little as possible taken away and put in.
///
/// By the greedy algorithm of Myers (1986): fast where little differs, however long the lists are.
public final class Alignment {

    /// Time and memory grow with the square of it; lists that differ more are held to be other from end to end.
    private static final int MOST_DIFFERENCES = 2000;

    /// Stands for an item that has no twin.
    public static final int NONE = -1;

    private Alignment() {}

    /// For each item of the old list its place in the new one, or [#NONE].
    public static int[] of(List<String> before, List<String> after) {
        int[] twins = new int[before.size()];
        Arrays.fill(twins, NONE);
        int start = 0;
        while (start < before.size()
                && start < after.size()
                && before.get(start).equals(after.get(start))) {
            twins[start] = start;
            start++;
        }
        int end = 0;
        while (end < before.size() - start
                && end < after.size() - start
                && before.get(before.size() - 1 - end).equals(after.get(after.size() - 1 - end))) {
            end++;
            twins[before.size() - end] = after.size() - end;
        }
        alignBetween(
                before.subList(start, before.size() - end), after.subList(start, after.size() - end), start, twins);
        return twins;
    }

    private static void alignBetween(List<String> before, List<String> after, int offset, int[] twins) {
        int most = Math.min(before.size() + after.size(), MOST_DIFFERENCES);
        int[] furthest = new int[2 * most + 3];
        int middle = most + 1;
        List<int[]> trace = new ArrayList<>();
        for (int differences = 0; differences <= most; differences++) {
            trace.add(Arrays.copyOfRange(furthest, middle - differences - 1, middle + differences + 2));
            for (int diagonal = -differences; diagonal <= differences; diagonal += 2) {
                boolean isDown = isDown(furthest, middle, diagonal, differences);
                int old = isDown ? furthest[middle + diagonal + 1] : furthest[middle + diagonal - 1] + 1;
                int now = old - diagonal;
                while (old < before.size()
                        && now < after.size()
                        && before.get(old).equals(after.get(now))) {
                    old++;
                    now++;
                }
                furthest[middle + diagonal] = old;
                if (old >= before.size() && now >= after.size()) {
                    followBack(trace, before.size(), after.size(), offset, twins);
                    return;
                }
            }
        }
    }

    private static boolean isDown(int[] furthest, int middle, int diagonal, int differences) {
        return diagonal == -differences
                || (diagonal != differences && furthest[middle + diagonal - 1] < furthest[middle + diagonal + 1]);
    }

    private static void followBack(List<int[]> trace, int oldEnd, int newEnd, int offset, int[] twins) {
        int old = oldEnd;
        int now = newEnd;
        for (int differences = trace.size() - 1; differences >= 0; differences--) {
            int[] furthest = trace.get(differences);
            int middle = differences + 1;
            int diagonal = old - now;
            int from = isDown(furthest, middle, diagonal, differences) ? diagonal + 1 : diagonal - 1;
            int oldBefore = differences == 0 ? 0 : furthest[middle + from];
            int newBefore = differences == 0 ? 0 : oldBefore - from;
            while (old > oldBefore && now > newBefore) {
                old--;
                now--;
                twins[offset + old] = offset + now;
            }
            old = oldBefore;
            now = newBefore;
        }
    }
}
