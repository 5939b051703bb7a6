package se.samhand.plan.internal.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.samhand.kernel.Period;
import se.samhand.plan.ReadPlan;

/// Drafts for tests: two rows, of which the first has two activities.
final class DraftMother {

    static final ReadPlan.Source AREA = new ReadPlan.Source("table", 1, 2, 1);
    static final ReadPlan.Source FIRST = new ReadPlan.Source("table", 1, 2, 3);
    static final ReadPlan.Source SECOND = new ReadPlan.Source("table", 1, 3, 3);
    static final ReadPlan.Source ROLES = new ReadPlan.Source("table", 1, 2, 4);
    static final ReadPlan.Source LOOSE = new ReadPlan.Source("paragraph", 1, null, null);

    static final int ROW = 1;
    static final int ACTIVITY = 2;
    static final int NEXT_ACTIVITY = 3;
    static final int OTHER_ROW = 4;
    static final int OTHER_ACTIVITY = 5;
    static final int AREA_NOTE = 6;
    static final int ROLE_NOTE = 7;
    static final int TEXT = 8;

    private DraftMother() {}

    static DraftPlan draft() {
        return DraftPlan.of(new ReadPlan(
                "Sjöviks stadsdelsförvaltning",
                "sdf-sjovik",
                "Strategin",
                "stockholm-2019-2022",
                Period.ofYears(2019, 2022),
                List.of(
                        new ReadPlan.Row(
                                "SYS",
                                List.of(new ReadPlan.SubArea("SYS-3", "Trygga bryggor", AREA)),
                                List.of(new ReadPlan.Goal("Lugna kvällar.", AREA)),
                                List.of(
                                        activity("Kvällsöppet tre dagar.", FIRST, "EC fritid/bitr EC", null),
                                        activity("Fältare går ut på torget.", SECOND, "Enhetschef", "UNIT_MANAGER"))),
                        new ReadPlan.Row(
                                "CIV", List.of(), List.of(), List.of(activity("Prova på-dagar.", LOOSE, null, null)))),
                List.of(
                        new ReadPlan.Uncertainty(AREA, "subArea: SYS-3 ← Trygga bryggor", "SUB_AREA_GUESSED"),
                        new ReadPlan.Uncertainty(ROLES, "responsible: EC fritid/bitr EC", "ROLE_UNCLEAR")),
                List.of(new ReadPlan.Unread(LOOSE, "Ett löst stycke"))));
    }

    // The check does not see in a compiled record that these codes may be missing.
    @SuppressWarnings("NullAway")
    private static ReadPlan.Activity activity(
            String text, ReadPlan.Source source, @Nullable String role, @Nullable String code) {
        List<String> roles = new ArrayList<>();
        List<@Nullable String> codes = new ArrayList<>();
        if (role != null) {
            roles.add(role);
            codes.add(code);
        }
        return new ReadPlan.Activity(
                text,
                source,
                roles,
                codes,
                List.of(),
                Period.ofYears(2020, 2020),
                List.of("T1"),
                List.of(),
                Map.of("Kommentar", "Prövas"));
    }
}
