package se.samhand.plan.internal.draft;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.samhand.kernel.Period;
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
        Map<String, String> custom) {

    /// A role as the plan words it.
    ///
    /// @param code the known role that it is, or null for one as written
    public record Role(String wording, @Nullable String code) {}

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
                activity.custom());
    }

    static List<Role> roles(ReadPlan.Activity activity) {
        List<Role> roles = new ArrayList<>();
        for (int i = 0; i < activity.responsible().size(); i++) {
            roles.add(new Role(
                    activity.responsible().get(i), activity.responsibleRoles().get(i)));
        }
        return roles;
    }

    ActivityContent withText(String other) {
        return new ActivityContent(other, responsible, performedBy, period, followUp, followUpOther, custom);
    }

    ActivityContent with(Map<String, String> otherCustom) {
        return new ActivityContent(text, responsible, performedBy, period, followUp, followUpOther, otherCustom);
    }

    ReadPlan.Activity at(ReadPlan.Source source) {
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
                custom);
    }
}
