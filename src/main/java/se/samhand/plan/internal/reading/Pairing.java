package se.samhand.plan.internal.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import se.samhand.plan.internal.reading.Line.Slot;

/// Gives each activity its share of the cells beside it.
///
/// As many groups in the cells as activities: each its own; one group: all of them; anything else is a guess.
final class Pairing {

    /// A cell of activities.
    ///
    /// @param lead the activity of the page before that its first words belong to, if it goes on with one
    record Activities(Spread spread, List<ActivityDraft> lead, List<ActivityDraft> own) {}

    /// What one activity is given.
    ///
    /// @param isGuess whether the numbers did not fit
    /// @param isTakenFromAbove whether the cell beside the activity is empty
    record Share(ActivityDraft activity, Slot slot, List<String> texts, boolean isGuess, boolean isTakenFromAbove) {}

    private record Group(Slot slot, List<String> texts, boolean isGuess) {}

    /// The groups that a cell is cut into.
    ///
    /// @param isGuess whether the cuts are not where the cell has its paragraphs
    record Groups(List<List<String>> groups, boolean isGuess) {}

    /// Cuts a cell into groups, as many as wanted where that is possible.
    interface Grouping extends BiFunction<Slot, Integer, Groups> {}

    private final List<Activities> activities;
    private final Grouping grouping;

    Pairing(List<Activities> activities, Grouping grouping) {
        this.activities = activities;
        this.grouping = grouping;
    }

    /// The shares of all activities; cells that stand beside no activity are added to `beside`.
    List<Share> share(List<Spread> spreads, List<Spread> beside) {
        List<Share> shares = new ArrayList<>();
        for (Neighbours found : Neighbours.of(spreads, activities)) {
            if (found.blocks().isEmpty()) {
                beside.addAll(found.cells());
            } else if (found.cells().size() > 1 && found.blocks().size() > 1) {
                found.byBlock().forEach(block -> shareInOrder(block, shares));
            } else {
                shareInOrder(found, shares);
            }
        }
        return shares;
    }

    private void shareInOrder(Neighbours found, List<Share> shares) {
        Set<ActivityDraft> own = new LinkedHashSet<>();
        found.blocks().forEach(block -> own.addAll(block.own()));
        Set<ActivityDraft> all = new LinkedHashSet<>();
        found.blocks().forEach(block -> all.addAll(block.lead()));
        all.removeAll(own);
        all.addAll(own);
        List<ActivityDraft> takers = List.copyOf(own.isEmpty() ? all : own);
        List<Group> groups = groups(found.cells(), takers.size());
        if (groups.size() != takers.size() && groups.size() > 1 && all.size() > takers.size()) {
            List<Group> more = groups(found.cells(), all.size());
            if (more.size() == all.size()) {
                takers = List.copyOf(all);
                groups = guessed(more);
            }
        }
        share(takers, groups, found.takenFromAbove(), shares);
    }

    private static void share(
            List<ActivityDraft> takers, List<Group> groups, Set<ActivityDraft> fromAbove, List<Share> shares) {
        boolean isOneEach = groups.size() == takers.size();
        boolean isForAll = groups.size() == 1 || takers.size() == 1;
        List<Group> whole = isOneEach ? groups : whole(groups);
        for (int i = 0; i < takers.size(); i++) {
            ActivityDraft taker = takers.get(i);
            for (Group group : isOneEach ? List.of(whole.get(i)) : whole) {
                boolean isGuess = takers.size() > 1 && (group.isGuess() || !(isOneEach || isForAll));
                shares.add(new Share(taker, group.slot(), group.texts(), isGuess, fromAbove.contains(taker)));
            }
        }
    }

    /// One group for each cell.
    private static List<Group> whole(List<Group> groups) {
        Map<Slot, List<String>> texts = new LinkedHashMap<>();
        Set<Slot> guessed = new LinkedHashSet<>();
        for (Group group : groups) {
            texts.computeIfAbsent(group.slot(), any -> new ArrayList<>()).addAll(group.texts());
            if (group.isGuess()) {
                guessed.add(group.slot());
            }
        }
        return texts.entrySet().stream()
                .map(entry -> new Group(entry.getKey(), entry.getValue(), guessed.contains(entry.getKey())))
                .toList();
    }

    private static List<Group> guessed(List<Group> groups) {
        return groups.stream()
                .map(group -> new Group(group.slot(), group.texts(), true))
                .toList();
    }

    /// One group for each cell when there are as many cells as activities, or else what the cells are cut into.
    private List<Group> groups(List<Spread> cells, int wanted) {
        if (cells.size() > 1 && cells.size() == wanted) {
            return cells.stream()
                    .map(cell -> new Group(cell.slot(), cell.slot().paragraphs(), false))
                    .toList();
        }
        List<Group> groups = new ArrayList<>();
        for (Spread cell : cells) {
            Groups cut = grouping.apply(cell.slot(), cells.size() == 1 ? wanted : 0);
            cut.groups().forEach(texts -> groups.add(new Group(cell.slot(), texts, cut.isGuess())));
        }
        return groups;
    }
}
