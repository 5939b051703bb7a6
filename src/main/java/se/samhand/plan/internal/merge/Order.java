package se.samhand.plan.internal.merge;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// The order of parts in two states of a plan.
final class Order {

    private Order() {}

    /// The fewest parts of both that would have to be moved to get from one order to the other.
    static int moved(List<UUID> before, List<UUID> after) {
        Map<UUID, Integer> placeBefore = new HashMap<>();
        before.forEach(id -> placeBefore.put(id, placeBefore.size()));
        List<Integer> places = after.stream()
                .filter(placeBefore::containsKey)
                .map(placeBefore::get)
                .toList();
        // Ends of the longest rising runs so far; what is not in the longest has moved.
        List<Integer> ends = new ArrayList<>();
        for (int place : places) {
            int at = -Collections.binarySearch(ends, place) - 1;
            if (at == ends.size()) {
                ends.add(place);
            } else {
                ends.set(at, place);
            }
        }
        return places.size() - ends.size();
    }

    /// The wanted parts in the first order; those that only the second one has follow whom they follow there.
    static List<UUID> woven(List<UUID> first, List<UUID> second, Set<UUID> wanted) {
        List<UUID> woven = new ArrayList<>(first.stream()
                .filter(wanted::contains)
                .collect(java.util.stream.Collectors.toCollection(LinkedHashSet::new)));
        Set<UUID> placed = new LinkedHashSet<>(woven);
        int next = 0;
        for (UUID id : second) {
            if (placed.contains(id)) {
                next = woven.indexOf(id) + 1;
            } else if (wanted.contains(id)) {
                woven.add(next++, id);
                placed.add(id);
            }
        }
        return woven;
    }
}
