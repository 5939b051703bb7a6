package se.samhand.plan.internal.version;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samhand.kernel.Period;
import se.samhand.plan.ReadPlan;
import se.samhand.plan.internal.Plan;
import se.samhand.plan.internal.PlanOrigin;
import se.samhand.plan.internal.PlanRow;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/// What a plan said in a version, with the ids of its rows and activities.
///
/// @param template version of the template; null where it was kept before templates had versions
record PlanContent(
        String strategy,
        @Nullable Integer template,
        String title,
        Period period,
        List<PlanRow> rows,
        List<ReadPlan.Uncertainty> uncertain,
        List<ReadPlan.Unread> unread) {

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    static PlanContent of(Plan plan) {
        return new PlanContent(
                plan.strategy(),
                plan.template(),
                plan.title(),
                plan.period(),
                plan.rows(),
                plan.origin().uncertain(),
                plan.origin().unread());
    }

    static PlanContent read(String json) {
        return JSON.readValue(json, PlanContent.class);
    }

    String json() {
        return JSON.writeValueAsString(this);
    }

    /// The plan as it was in that version.
    Plan onto(Plan current, PlanVersion version) {
        return new Plan(
                current.id(),
                current.administration(),
                strategy,
                template == null ? current.template() : template,
                title,
                period,
                rows,
                new PlanOrigin(version.file(), version.madeAt(), version.madeBy(), uncertain, unread),
                current.basis(),
                version.version(),
                current.edit());
    }
}
