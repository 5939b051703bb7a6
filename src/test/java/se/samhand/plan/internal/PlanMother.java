package se.samhand.plan.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samhand.kernel.Period;
import se.samhand.plan.ActivityDetails;
import se.samhand.plan.Ages;
import se.samhand.plan.PlanId;
import se.samhand.plan.ReadPlan;
import se.samhand.plan.WebLink;

/// Plans for tests, built in the words of the field.
public final class PlanMother {

    static final ReadPlan.Source PLACE = new ReadPlan.Source("table", 1, 2, 3);

    private final List<PlanRow> rows = new ArrayList<>();
    private final List<ReadPlan.Uncertainty> uncertain = new ArrayList<>();
    private final List<ReadPlan.Unread> unread = new ArrayList<>();
    private String administration = "sdf-norra-ekdalen";
    private UUID file = UUID.randomUUID();
    private @Nullable Basis basis;

    public static PlanMother plan() {
        return new PlanMother();
    }

    public PlanMother of(String administrationCode) {
        this.administration = administrationCode;
        return this;
    }

    public PlanMother fromFile(UUID id) {
        this.file = id;
        return this;
    }

    PlanMother resting(Basis on) {
        this.basis = on;
        return this;
    }

    public PlanMother withRow(
            @Nullable String point, List<String> areas, List<String> goals, ReadPlan.Activity... activities) {
        List<ReadPlan.SubArea> subAreas = areas.stream()
                .map(area -> new ReadPlan.SubArea(area.startsWith("?") ? null : area, wording(area), PLACE))
                .toList();
        rows.add(new PlanRow(
                UUID.randomUUID(),
                point,
                subAreas,
                goals.stream().map(goal -> new ReadPlan.Goal(goal, PLACE)).toList(),
                Arrays.stream(activities)
                        .map(activity -> new PlanActivity(UUID.randomUUID(), activity))
                        .toList()));
        return this;
    }

    PlanMother uncertainOf(String what, String reason) {
        uncertain.add(new ReadPlan.Uncertainty(PLACE, what, reason));
        return this;
    }

    PlanMother unread(String text) {
        unread.add(new ReadPlan.Unread(new ReadPlan.Source("paragraph", 1, null, null), text));
        return this;
    }

    public Plan build() {
        return new Plan(
                new PlanId(UUID.randomUUID()),
                administration,
                "stockholm-2019-2022",
                1,
                "Lokal handlingsplan 2019–2022",
                Period.ofYears(2019, 2022),
                rows,
                new PlanOrigin(file, Instant.parse("2026-05-04T08:42:00Z"), UUID.randomUUID(), uncertain, unread),
                basis,
                Plan.FIRST_VERSION,
                0);
    }

    private static String wording(String area) {
        return area.startsWith("?") ? area.substring(1) : "Egna ord för " + area;
    }

    /// An activity with nothing but its text.
    public static ReadPlan.Activity bare(String text) {
        return new ReadPlan.Activity(
                text, PLACE, List.of(), List.of(), List.of(), null, List.of(), List.of(), Map.of());
    }

    /// Something in everything that an activity can say beyond the template.
    public static ActivityDetails details() {
        return new ActivityDetails(
                List.of("SYS-1", "SYS-2"),
                List.of("agenda-2030-16", "barnkonventionen-19"),
                List.of("sdf-norra-ekdalen"),
                List.of("fo-ekdalen", "skola-ekdalen"),
                List.of(
                        new ActivityDetails.Milestone(LocalDate.of(2020, 3, 1), "Arbetssättet är beskrivet"),
                        new ActivityDetails.Milestone(LocalDate.of(2020, 9, 1), "Alla skolor är med")),
                ActivityDetails.State.NEW,
                new ActivityDetails.Priority(Period.ofYears(2020, 2021)),
                List.of(
                        new ActivityDetails.SubGoal("Fler känner till stödet", "Enkät till vårdnadshavare"),
                        new ActivityDetails.SubGoal("Kortare väntan", null)),
                ActivityDetails.PreventionLevel.ADVICE_AND_SERVICE,
                ActivityDetails.PreventionType.SOCIAL,
                "Vårdnadshavare till unga i årskurs 7–9",
                new Ages(13, 18),
                List.of(new WebLink("https://ekdalen.example/moten", "Om mötena")),
                "EK-114");
    }

    /// An activity with something in every field of the template.
    public static ReadPlan.Activity full(String text) {
        return new ReadPlan.Activity(
                text,
                PLACE,
                List.of("Enhetschef", "Någon annan"),
                Arrays.asList("UNIT_MANAGER", null),
                List.of("Fältassistenter"),
                new Period(LocalDate.of(2020, 1, 1), LocalDate.of(2020, 6, 30)),
                List.of("T1", "VB"),
                List.of("Enkät i maj"),
                Map.of("Kommentar", "Prövas under våren"));
    }
}
