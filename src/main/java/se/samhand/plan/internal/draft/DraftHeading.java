package se.samhand.plan.internal.draft;

import org.jspecify.annotations.Nullable;
import se.samhand.kernel.Period;

/// What a draft says of the plan as a whole.
///
/// @param administration name of the administration, as in [se.samhand.plan.ReadPlan]
/// @param administrationCode its code in the organisation, if known
/// @param strategy title of the strategy, if recognised
/// @param strategyCode its code
/// @param title name of the plan, once a person has given it one
public record DraftHeading(
        @Nullable String administration,
        @Nullable String administrationCode,
        @Nullable String strategy,
        @Nullable String strategyCode,
        @Nullable Period period,
        @Nullable String title) {}
