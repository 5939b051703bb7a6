package se.samhand.plan.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samhand.plan.internal.PlanDetails;
import se.samhand.plan.internal.PlanRow;
import se.samhand.plan.internal.merge.Field;
import se.samhand.plan.internal.merge.PlanChange;
import se.samhand.plan.internal.merge.PlanChanges;
import se.samhand.ui.Change;
import se.samhand.ui.Words;

/// Lays out differences in three sections, each row by row.
final class ChangeSections {

    private static final UUID WHOLE_PLAN = new UUID(0, 0);

    private final ChangedTexts texts;
    private final Words words;
    private final boolean isChoice;
    private final Set<String> chosen;
    private final Groups revised = new Groups();
    private final Groups added = new Groups();
    private final Groups removed = new Groups();

    /// To be read.
    ChangeSections(PlanDetails found, Words words) {
        this(found, words, false, Set.of());
    }

    /// To be chosen from.
    ChangeSections(PlanDetails found, Words words, Set<String> chosen) {
        this(found, words, true, chosen);
    }

    private ChangeSections(PlanDetails found, Words words, boolean isChoice, Set<String> chosen) {
        this.texts = new ChangedTexts(found, words);
        this.words = words;
        this.isChoice = isChoice;
        this.chosen = Set.copyOf(chosen);
    }

    /// Something about the plan as a whole.
    void ofPlan(String key, String label, List<Change> changes) {
        revised.add(WHOLE_PLAN, words.get("plan.change.whole-plan"), "", entry(key, label, changes, List.of()));
    }

    ChangeList list(PlanChanges changes) {
        changes.changes().forEach(this::add);
        List<ChangeList.Section> sections = new ArrayList<>();
        addSection(sections, "andras", "plan.change.revised", revised, null);
        addSection(sections, "nytt", "plan.change.added", added, null);
        if (isChoice) {
            addSection(sections, "saknas", "plan.change.missing", removed, words.get("plan.change.missing.kept"));
        } else {
            addSection(sections, "borttaget", "plan.change.removed", removed, null);
        }
        List<String> unchanged = changes.unchanged().stream().map(texts::title).toList();
        return new ChangeList(isChoice, sections, words.get("plan.change.unchanged", unchanged.size()), unchanged);
    }

    private void add(PlanChange change) {
        switch (change) {
            case PlanChange.RowRevised row ->
                revised.add(
                        row.after(),
                        "",
                        entry(
                                change.key(),
                                words.get("plan.change.field." + row.field().code()),
                                texts.of(row),
                                List.of()));
            case PlanChange.ActivityRevised activity ->
                revised.add(
                        activity.row(),
                        ChangedTexts.subject(activity.before().content()),
                        entry(change.key(), label(activity), texts.of(activity), List.of()));
            case PlanChange.ActivityMoved moved ->
                revised.add(
                        moved.to(),
                        ChangedTexts.subject(moved.activity().content()),
                        entry(
                                change.key(),
                                words.get("plan.change.moved", texts.title(moved.from())),
                                List.of(),
                                List.of()));
            case PlanChange.Reordered order ->
                ofPlan(change.key(), words.get("plan.change.order", order.rows(), order.activities()), List.of());
            case PlanChange.RowAdded row ->
                added.add(
                        row.row(),
                        "",
                        entry(change.key(), words.get("plan.change.row-added"), List.of(), texts.content(row.row())));
            case PlanChange.ActivityAdded activity ->
                added.add(
                        activity.row(),
                        "",
                        entry(
                                change.key(),
                                words.get("plan.change.activity-added"),
                                List.of(),
                                List.of(texts.line(activity.activity().content()))));
            case PlanChange.RowRemoved row ->
                removed.add(
                        row.row(),
                        "",
                        entry(change.key(), words.get(removal(row)), List.of(), texts.content(row.row())));
            case PlanChange.ActivityRemoved activity ->
                removed.add(
                        activity.row(),
                        "",
                        entry(
                                change.key(),
                                words.get(isChoice ? "plan.change.remove-activity" : "plan.change.activity-removed"),
                                List.of(),
                                List.of(texts.line(activity.activity().content()))));
        }
    }

    private String removal(PlanChange.RowRemoved removed) {
        if (!isChoice) {
            return "plan.change.row-removed";
        }
        return removed.isEmptied() ? "plan.change.remove-emptied-row" : "plan.change.remove-row";
    }

    private String label(PlanChange.ActivityRevised revised) {
        String column = revised.column();
        if (revised.field() == Field.DETAIL) {
            return words.get("plan.detail." + column);
        }
        return column == null ? words.get("plan.change.field." + revised.field().code()) : column;
    }

    private ChangeList.Entry entry(String key, String label, List<Change> changes, List<String> lines) {
        return new ChangeList.Entry(key, chosen.contains(key), label, changes, lines);
    }

    private void addSection(
            List<ChangeList.Section> sections, String id, String titleKey, Groups groups, @Nullable String note) {
        if (groups.size() > 0) {
            sections.add(new ChangeList.Section(id, words.get(titleKey, groups.size()), note, groups.list()));
        }
    }

    /// Changes of one kind, in the order of the rows.
    private final class Groups {

        private final Map<UUID, String> titles = new LinkedHashMap<>();
        private final Map<UUID, Map<String, List<ChangeList.Entry>>> entries = new LinkedHashMap<>();
        private int size;

        void add(PlanRow row, String subject, ChangeList.Entry entry) {
            add(row.id(), texts.title(row), subject, entry);
        }

        void add(UUID group, String title, String subject, ChangeList.Entry entry) {
            titles.putIfAbsent(group, title);
            entries.computeIfAbsent(group, any -> new LinkedHashMap<>())
                    .computeIfAbsent(subject, any -> new ArrayList<>())
                    .add(entry);
            size++;
        }

        int size() {
            return size;
        }

        List<ChangeList.Group> list() {
            return entries.entrySet().stream()
                    .map(group -> new ChangeList.Group(
                            titles.getOrDefault(group.getKey(), ""),
                            group.getValue().entrySet().stream()
                                    .map(item -> new ChangeList.Item(item.getKey(), item.getValue()))
                                    .toList()))
                    .toList();
        }
    }
}
