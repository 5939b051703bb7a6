package se.samhand.plan.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import se.samhand.kernel.Period;
import se.samhand.organisation.Role;
import se.samhand.plan.ReadPlan;
import se.samhand.plan.internal.draft.ActivityContent;
import se.samhand.ui.Conflict;
import se.samhand.ui.FormErrors;
import se.samhand.ui.Words;

/// What a person says of an activity, as typed.
///
/// @param roles wording and code of each, both blank for a role that goes
record ActivityForm(
        String text,
        List<ActivityFields.RoleField> roles,
        String performedBy,
        String from,
        String to,
        List<String> followUp,
        String followUpOther,
        Map<String, String> own) {

    private static final List<String> REPORTS = List.of("T1", "T2", "VB");

    /// What the activity says now.
    static ActivityForm of(ReadPlan.Activity activity) {
        List<ActivityFields.RoleField> roles = new ArrayList<>();
        ActivityContent.of(activity).responsible().forEach(role -> roles.add(role(role.wording(), role.code())));
        Period period = activity.period();
        return new ActivityForm(
                activity.text(),
                roles,
                String.join("\n", activity.performedBy()),
                period == null ? "" : period.from().toString(),
                period == null ? "" : period.to().toString(),
                activity.followUp(),
                String.join("\n", activity.followUpOther()),
                activity.custom());
    }

    static ActivityForm empty() {
        return new ActivityForm("", List.of(), "", "", "", List.of(), "", Map.of());
    }

    static ActivityForm typed(MultiValueMap<String, String> fields, List<String> columns) {
        List<ActivityFields.RoleField> roles = new ArrayList<>();
        for (int i = 0; fields.containsKey("roll-" + i); i++) {
            roles.add(role(Typed.text(fields, "roll-" + i), Typed.text(fields, "kod-" + i)));
        }
        Map<String, String> own = new LinkedHashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            own.put(columns.get(i), Typed.text(fields, "egen-" + i));
        }
        List<String> chosen = Optional.ofNullable(fields.get("uppfoljning")).orElse(List.of());
        return new ActivityForm(
                Typed.text(fields, "text"),
                roles,
                Typed.text(fields, "utfors"),
                Typed.text(fields, "fran"),
                Typed.text(fields, "till"),
                REPORTS.stream().filter(chosen::contains).toList(),
                Typed.text(fields, "annan"),
                own);
    }

    private static ActivityFields.RoleField role(String wording, @Nullable String code) {
        return new ActivityFields.RoleField("", wording, "", Typed.orEmpty(code));
    }

    /// How this differs from what is saved, field by field.
    List<Conflict.Difference> differencesTo(ActivityForm saved, Words words) {
        List<Conflict.Difference> differences = new ArrayList<>(List.of(
                Conflict.Difference.between(words.get("plan.draft.activity.text"), saved.text, text),
                Conflict.Difference.between(words.get("plan.draft.activity.responsible"), saved.roleText(), roleText()),
                Conflict.Difference.between(
                        words.get("plan.draft.activity.performed-by"), saved.performedBy, performedBy),
                Conflict.Difference.between(words.get("plan.heading.from"), saved.from, from),
                Conflict.Difference.between(words.get("plan.heading.to"), saved.to, to),
                Conflict.Difference.between(
                        words.get("plan.draft.activity.follow-up"),
                        String.join(" ", saved.followUp),
                        String.join(" ", followUp)),
                Conflict.Difference.between(
                        words.get("plan.draft.activity.follow-up-other"), saved.followUpOther, followUpOther)));
        own.forEach((column, typed) ->
                differences.add(Conflict.Difference.between(column, Typed.orEmpty(saved.own.get(column)), typed)));
        return differences;
    }

    private String roleText() {
        return roles.stream().map(ActivityFields.RoleField::wording).collect(Collectors.joining("\n"));
    }

    FormErrors errors(String id, Words words) {
        FormErrors errors = FormErrors.none();
        if (text.isBlank()) {
            errors = errors.with(id + "text", words.get("plan.draft.activity.text-missing"));
        }
        return timeErrors(errors, id, words);
    }

    /// What is wrong with the dates.
    FormErrors timeErrors(FormErrors others, String id, Words words) {
        FormErrors errors = others;
        if (from.isEmpty() && to.isEmpty()) {
            return errors;
        }
        LocalDate first = Typed.date(from);
        LocalDate last = Typed.date(to);
        if (first == null) {
            errors = errors.with(id + "fran", words.get("plan.heading.date-wrong"));
        }
        if (last == null) {
            errors = errors.with(id + "till", words.get("plan.heading.date-wrong"));
        } else if (first != null && last.isBefore(first)) {
            errors = errors.with(id + "till", words.get("plan.heading.ends-before-it-begins"));
        }
        return errors;
    }

    /// The typed values of a form without errors; the name of a known role tells which one it is.
    ActivityContent content(List<Role> known) {
        List<ActivityContent.Role> responsible = new ArrayList<>();
        for (ActivityFields.RoleField role : roles) {
            String code = role.code().isEmpty() ? codeOf(role.wording(), known) : codeIfKnown(role.code(), known);
            String wording = role.wording().isEmpty() ? nameOf(code, known) : role.wording();
            if (!wording.isEmpty()) {
                responsible.add(new ActivityContent.Role(wording, code));
            }
        }
        Map<String, String> kept = new LinkedHashMap<>(own);
        kept.values().removeIf(String::isBlank);
        return new ActivityContent(
                text,
                responsible,
                Typed.lines(performedBy),
                from.isEmpty() ? null : new Period(LocalDate.parse(from), LocalDate.parse(to)),
                followUp,
                Typed.lines(followUpOther),
                kept);
    }

    private static @Nullable String codeOf(String wording, List<Role> known) {
        return known.stream()
                .filter(role -> Stream.concat(Stream.of(role.name(), role.plural()), role.otherWordings().stream())
                        .anyMatch(wording::equalsIgnoreCase))
                .map(Role::code)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String codeIfKnown(String code, List<Role> known) {
        return known.stream().anyMatch(role -> role.code().equals(code)) ? code : null;
    }

    private static String nameOf(@Nullable String code, List<Role> known) {
        return known.stream()
                .filter(role -> role.code().equals(code))
                .map(Role::name)
                .findFirst()
                .orElse("");
    }
}
