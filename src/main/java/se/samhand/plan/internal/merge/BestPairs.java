package se.samhand.plan.internal.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Pairs each of some with at most one of others, the most alike first.
///
/// Between pairs that are as alike, those closest in order go before; so the same input gives the same pairs.
final class BestPairs {

    /// How many are held against each other at a time, so that a large plan of similar texts fits in memory.
    private static final int CANDIDATES = 12;

    private static final Comparator<Candidate> BEST_FIRST = Comparator.comparingDouble(Candidate::score)
            .reversed()
            .thenComparingLong(Candidate::distance)
            .thenComparingInt(Candidate::old)
            .thenComparingInt(Candidate::fresh);

    /// How alike the old one at a place and the new one at a place are, from 0 to 1.
    interface Score {
        double of(int old, int fresh);
    }

    /// An old one and the new one that it has become, by their places.
    record Pair(int old, int fresh) {}

    private record Candidate(int old, int fresh, double score, long distance) {}

    private BestPairs() {}

    /// @param least the least likeness that makes a pair
    static List<Pair> of(int olds, int freshOnes, Score score, double least) {
        List<Pair> pairs = new ArrayList<>();
        Set<Integer> oldsTaken = new HashSet<>();
        Set<Integer> freshTaken = new HashSet<>();
        int before;
        do {
            before = pairs.size();
            List<Candidate> candidates = new ArrayList<>();
            for (int old = 0; old < olds; old++) {
                if (!oldsTaken.contains(old)) {
                    candidates.addAll(best(old, olds, freshOnes, freshTaken, score, least));
                }
            }
            candidates.sort(BEST_FIRST);
            for (Candidate candidate : candidates) {
                if (!oldsTaken.contains(candidate.old()) && freshTaken.add(candidate.fresh())) {
                    oldsTaken.add(candidate.old());
                    pairs.add(new Pair(candidate.old(), candidate.fresh()));
                }
            }
        } while (pairs.size() > before);
        return pairs;
    }

    private static List<Candidate> best(
            int old, int olds, int freshOnes, Set<Integer> freshTaken, Score score, double least) {
        List<Candidate> found = new ArrayList<>();
        for (int fresh = 0; fresh < freshOnes; fresh++) {
            double likeness = freshTaken.contains(fresh) ? 0 : score.of(old, fresh);
            if (likeness >= least) {
                found.add(new Candidate(old, fresh, likeness, Math.abs((long) old * freshOnes - (long) fresh * olds)));
            }
        }
        found.sort(BEST_FIRST);
        return found.subList(0, Math.min(CANDIDATES, found.size()));
    }
}
