package se.samhand.document.internal.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.samhand.document.internal.Budget;

/// Sorts the lines of a page into nets of lines that meet: each may be the frame of a table.
final class RuleNet {

    /// Pieces of one line may be so far apart.
    private static final float GAP = 3f;

    private static final float SAME = 0.8f;
    private static final float SHORTEST = 7f;

    /// More than the tables of a page have; a drawing.
    private static final int MOST_RULES = 6000;

    private final Budget budget;

    RuleNet(Budget budget) {
        this.budget = budget;
    }

    List<List<Rule>> of(List<Rule> pieces) {
        List<Rule> rules = new ArrayList<>();
        rules.addAll(joined(pieces.stream().filter(Rule::isLying).toList()));
        rules.addAll(joined(pieces.stream().filter(rule -> !rule.isLying()).toList()));
        if (rules.size() > MOST_RULES) {
            return List.of();
        }
        rules.sort(Comparator.comparingDouble(RuleNet::top));
        int[] nets = new int[rules.size()];
        for (int i = 0; i < nets.length; i++) {
            nets[i] = i;
        }
        for (int i = 0; i < nets.length; i++) {
            connect(rules, nets, i);
        }
        Map<Integer, List<Rule>> found = new LinkedHashMap<>();
        for (int i = 0; i < nets.length; i++) {
            found.computeIfAbsent(root(nets, i), it -> new ArrayList<>()).add(rules.get(i));
        }
        return List.copyOf(found.values());
    }

    private void connect(List<Rule> rules, int[] nets, int index) {
        Rule rule = rules.get(index);
        float bottom = bottom(rule) + Rule.NEAR;
        for (int i = index + 1; i < nets.length && top(rules.get(i)) <= bottom; i++) {
            budget.tick();
            if (rule.meets(rules.get(i))) {
                nets[root(nets, i)] = root(nets, index);
            }
        }
    }

    private static int root(int[] nets, int index) {
        int root = index;
        while (nets[root] != root) {
            nets[root] = nets[nets[root]];
            root = nets[root];
        }
        return root;
    }

    private static float top(Rule rule) {
        return rule.isLying() ? rule.at() : rule.from();
    }

    private static float bottom(Rule rule) {
        return rule.isLying() ? rule.at() : rule.to();
    }

    /// Puts pieces of lines together, as dotted lines and the borders of neighbouring cells are drawn.
    private static List<Rule> joined(List<Rule> pieces) {
        List<Rule> sorted = new ArrayList<>(pieces);
        sorted.sort(Comparator.comparingDouble(Rule::at));
        List<Rule> rules = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= sorted.size(); i++) {
            if (i == sorted.size() || sorted.get(i).at() - sorted.get(start).at() > SAME) {
                joinInto(rules, sorted.subList(start, i));
                start = i;
            }
        }
        return rules;
    }

    private static void joinInto(List<Rule> rules, List<Rule> atOnePlace) {
        List<Rule> sorted = new ArrayList<>(atOnePlace);
        sorted.sort(Comparator.comparingDouble(Rule::from));
        Rule current = null;
        for (Rule rule : sorted) {
            if (current != null && rule.from() <= current.to() + GAP) {
                current = new Rule(current.isLying(), current.at(), current.from(), Math.max(current.to(), rule.to()));
            } else {
                addLong(rules, current);
                current = rule;
            }
        }
        addLong(rules, current);
    }

    private static void addLong(List<Rule> rules, @org.jspecify.annotations.Nullable Rule rule) {
        if (rule != null && rule.length() >= SHORTEST) {
            rules.add(rule);
        }
    }
}
