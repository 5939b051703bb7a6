package se.samhand.plan.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samhand.organisation.Role;
import se.samhand.strategy.StrategyVersion;
import se.samhand.strategy.SubArea;
import se.samhand.ui.Conflict;
import se.samhand.ui.FormErrors;
import se.samhand.ui.Option;
import se.samhand.ui.Words;

/// Lays out the controls of rows and activities, with what there is to choose from.
final class FormParts {

    private static final int SHOWN = 70;

    private final StrategyVersion strategy;
    private final List<Role> known;
    private final StrategyNames names;
    private final Words words;

    FormParts(StrategyVersion strategy, List<Role> known, Words words) {
        this.strategy = strategy;
        this.known = known;
        this.names = new StrategyNames(words);
        this.words = words;
    }

    /// The beginning of a text on one line.
    static String shortened(String text) {
        String line = text.replaceAll("\\s+", " ");
        return line.length() <= SHOWN ? line : line.substring(0, SHOWN) + "…";
    }

    RowFields row(
            String action,
            int version,
            String id,
            String cancelHref,
            RowForm form,
            FormErrors errors,
            @Nullable Conflict conflict,
            RowFields.@Nullable RowActs acts) {
        List<RowFields.AreaField> areas = new ArrayList<>();
        form.areas()
                .forEach(area -> areas.add(new RowFields.AreaField(
                        words.get("plan.draft.row.area", area.wording()), area.wording(), area.codes())));
        areas.add(new RowFields.AreaField(words.get("plan.draft.row.new-area"), "", List.of()));
        List<String> goals = new ArrayList<>(form.goals());
        goals.add("");
        return new RowFields(
                action,
                version,
                id,
                cancelHref,
                points(),
                form.point(),
                areas,
                subAreas(),
                goals,
                errors,
                conflict,
                acts);
    }

    private List<Option> points() {
        List<Option> options = new ArrayList<>();
        options.add(new Option("", words.get("plan.group.none")));
        strategy.startingPoints()
                .forEach(point -> options.add(new Option(point.code(), point.code() + " " + names.of(point))));
        return options;
    }

    private List<Option> subAreas() {
        return strategy.subAreas().stream()
                .map((SubArea area) -> new Option(area.code(), area.code() + " " + names.of(area)))
                .toList();
    }

    ActivityFields activity(
            String action,
            int version,
            String id,
            String cancelHref,
            ActivityForm form,
            FormErrors errors,
            @Nullable Conflict conflict,
            ActivityFields.@Nullable ActivityActs acts) {
        List<ActivityFields.RoleField> roles = new ArrayList<>();
        form.roles().stream()
                .filter(role -> !role.wording().isEmpty() || !role.code().isEmpty())
                .forEach(role -> roles.add(role(roles.size() + 1, role.wording(), role.code())));
        roles.add(new ActivityFields.RoleField(
                words.get("plan.draft.activity.new-role"), "", words.get("plan.draft.activity.new-role-known"), ""));
        return new ActivityFields(
                action,
                version,
                id,
                cancelHref,
                form.text(),
                roles,
                roleOptions(),
                form.performedBy(),
                form.from(),
                form.to(),
                reports(),
                form.followUp(),
                form.followUpOther(),
                form.own().entrySet().stream()
                        .map(own -> new ActivityFields.OwnField(own.getKey(), own.getValue()))
                        .toList(),
                errors,
                conflict,
                acts);
    }

    private ActivityFields.RoleField role(int number, String wording, String code) {
        return new ActivityFields.RoleField(
                words.get("plan.draft.activity.role", number),
                wording,
                words.get("plan.draft.activity.role-known", number),
                code);
    }

    private List<Option> roleOptions() {
        List<Option> options = new ArrayList<>();
        options.add(new Option("", words.get("plan.draft.activity.role-as-written")));
        boolean isEnglish = words.language().equals("en");
        known.forEach(role -> options.add(new Option(role.code(), isEnglish ? role.nameEnglish() : role.name())));
        return options;
    }

    private List<Option> reports() {
        return List.of("T1", "T2", "VB").stream()
                .map(report -> new Option(report, report))
                .toList();
    }
}
