package se.samhand.plan.internal;

import java.util.List;

/// A plan of which only the row at hand is read, with where all its rows stand.
public record PlanPart(PlanDetails found, List<PlacedRow> places) {

    public PlanPart {
        places = List.copyOf(places);
    }

    /// A plan that is read whole.
    public static PlanPart of(PlanDetails whole) {
        return new PlanPart(whole, whole.plan().places());
    }
}
