package se.samhand.plan.internal.draft;

import se.samhand.plan.ReadPlan;

/// Text of the original that has no field in the draft.
///
/// @param id its own within the draft
/// @param isAside whether a person has said that it does not belong to the plan; it is kept all the same
public record DraftText(int id, ReadPlan.Source source, String text, boolean isAside) {}
