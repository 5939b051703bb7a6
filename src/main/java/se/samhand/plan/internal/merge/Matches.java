package se.samhand.plan.internal.merge;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/// Which of some old ones each of some new ones was, found step by step: what is paired once stays paired.
final class Matches {

    private static final int NONE = -1;

    private final int[] oldByFresh;
    private final boolean[] isOldTaken;

    Matches(int olds, int freshOnes) {
        this.oldByFresh = new int[freshOnes];
        Arrays.fill(oldByFresh, NONE);
        this.isOldTaken = new boolean[olds];
    }

    @Nullable
    Integer oldOf(int fresh) {
        return oldByFresh[fresh] == NONE ? null : oldByFresh[fresh];
    }

    /// Pairs those with equal keys, the first with the first; what has no key takes no part.
    void pairEqual(IntFunction<@Nullable Object> oldKey, IntFunction<@Nullable Object> freshKey) {
        Map<Object, Deque<Integer>> waiting = new HashMap<>();
        for (int old : oldsLeft()) {
            Object key = oldKey.apply(old);
            if (key != null) {
                waiting.computeIfAbsent(key, any -> new ArrayDeque<>()).add(old);
            }
        }
        for (int fresh : freshLeft()) {
            Object key = freshKey.apply(fresh);
            Deque<Integer> equal = key == null ? null : waiting.get(key);
            Integer old = equal == null ? null : equal.poll();
            if (old != null) {
                pair(old, fresh);
            }
        }
    }

    /// Pairs those that are most alike, as long as they are so at least as much as said.
    void pairAlike(BestPairs.Score score, double least) {
        List<Integer> olds = oldsLeft();
        List<Integer> freshOnes = freshLeft();
        BestPairs.Score ofLeft = (old, fresh) -> score.of(olds.get(old), freshOnes.get(fresh));
        for (BestPairs.Pair pair : BestPairs.of(olds.size(), freshOnes.size(), ofLeft, least)) {
            pair(olds.get(pair.old()), freshOnes.get(pair.fresh()));
        }
    }

    private void pair(int old, int fresh) {
        oldByFresh[fresh] = old;
        isOldTaken[old] = true;
    }

    private List<Integer> oldsLeft() {
        List<Integer> left = new ArrayList<>();
        for (int old = 0; old < isOldTaken.length; old++) {
            if (!isOldTaken[old]) {
                left.add(old);
            }
        }
        return left;
    }

    private List<Integer> freshLeft() {
        List<Integer> left = new ArrayList<>();
        for (int fresh = 0; fresh < oldByFresh.length; fresh++) {
            if (oldByFresh[fresh] == NONE) {
                left.add(fresh);
            }
        }
        return left;
    }
}
