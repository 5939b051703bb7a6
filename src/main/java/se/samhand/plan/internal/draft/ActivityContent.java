package se.samhand.plan.internal.draft;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samhand.kernel.Period;
import se.samhand.plan.ActivityDetails;
import se.samhand.plan.ReadPlan;

/// What a person says that an activity is.
///
/// @param custom text by the name of a column of the plan's own
public record ActivityContent(
        String text,
        List<Role> responsible,
        List<String> performedBy,
        @Nullable Period period,
        List<String> followUp,
        List<String> followUpOther,
        Map<String, String> custom,
        ActivityDetails details) {

    private static final List<String> REPORTS = List.of("T1", "T2", "VB");

    /// A role as the plan words it.
    ///
    /// @param code the known role that it is, or null for one as written
    public record Role(String wording, @Nullable String code) {}

    /// An activity that says nothing beyond the template.
    public ActivityContent(
            String text,
            List<Role> responsible,
            List<String> performedBy,
            @Nullable Period period,
            List<String> followUp,
            List<String> followUpOther,
            Map<String, String> custom) {
        this(text, responsible, performedBy, period, followUp, followUpOther, custom, ActivityDetails.NONE);
    }

    public ActivityContent {
        responsible = List.copyOf(responsible);
        performedBy = List.copyOf(performedBy);
        followUp = List.copyOf(followUp);
        followUpOther = List.copyOf(followUpOther);
        custom = Collections.unmodifiableMap(new LinkedHashMap<>(custom));
    }

    /// What an activity says now.
    public static ActivityContent of(ReadPlan.Activity activity) {
        return new ActivityContent(
                activity.text(),
                roles(activity),
                activity.performedBy(),
                activity.period(),
                activity.followUp(),
                activity.followUpOther(),
                activity.custom(),
                activity.details());
    }

    static List<Role> roles(ReadPlan.Activity activity) {
        List<Role> roles = new ArrayList<>();
        for (int i = 0; i < activity.responsible().size(); i++) {
            roles.add(new Role(
                    activity.responsible().get(i), activity.responsibleRoles().get(i)));
        }
        return roles;
    }

    public ActivityContent withText(String other) {
        return new ActivityContent(other, responsible, performedBy, period, followUp, followUpOther, custom, details);
    }

    public ActivityContent withResponsible(List<Role> others) {
        return new ActivityContent(text, others, performedBy, period, followUp, followUpOther, custom, details);
    }

    public ActivityContent withPerformedBy(List<String> others) {
        return new ActivityContent(text, responsible, others, period, followUp, followUpOther, custom, details);
    }

    public ActivityContent withPeriod(@Nullable Period other) {
        return new ActivityContent(text, responsible, performedBy, other, followUp, followUpOther, custom, details);
    }

    public ActivityContent withFollowUp(List<String> reports, List<String> others) {
        return new ActivityContent(text, responsible, performedBy, period, reports, others, custom, details);
    }

    public ActivityContent with(Map<String, String> otherCustom) {
        return new ActivityContent(
                text, responsible, performedBy, period, followUp, followUpOther, otherCustom, details);
    }

    public ActivityContent with(ActivityDetails others) {
        return new ActivityContent(text, responsible, performedBy, period, followUp, followUpOther, custom, others);
    }

    /// Both as one: texts below each other, roles and follow-up of either, the time of both.
    public ActivityContent mergedWith(ActivityContent other) {
        Map<String, String> all = new LinkedHashMap<>(custom);
        other.custom.forEach((column, more) ->
                all.merge(column, more, (own, added) -> own.equals(added) ? own : own + "\n" + added));
        return new ActivityContent(
                text + "\n" + other.text,
                union(responsible, other.responsible),
                union(performedBy, other.performedBy),
                union(period, other.period),
                REPORTS.stream()
                        .filter(report -> followUp.contains(report) || other.followUp.contains(report))
                        .toList(),
                union(followUpOther, other.followUpOther),
                all,
                DetailsMerger.of(details, other.details));
    }

    static <T> List<T> union(List<T> some, List<T> other) {
        return Stream.concat(some.stream(), other.stream()).distinct().toList();
    }

    static @Nullable Period union(@Nullable Period some, @Nullable Period other) {
        if (some == null || other == null) {
            return some == null ? other : some;
        }
        return new Period(
                some.from().isBefore(other.from()) ? some.from() : other.from(),
                some.to().isAfter(other.to()) ? some.to() : other.to());
    }

    /// The activity that says this, with its place in the original.
    public ReadPlan.Activity at(ReadPlan.Source source) {
        List<@Nullable String> codes = new ArrayList<>();
        responsible.forEach(role -> codes.add(role.code()));
        return new ReadPlan.Activity(
                text.strip(),
                source,
                responsible.stream().map(Role::wording).toList(),
                codes,
                performedBy,
                period,
                followUp,
                followUpOther,
                custom,
                details);
    }
}
