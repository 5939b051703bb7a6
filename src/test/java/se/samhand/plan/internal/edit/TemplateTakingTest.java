package se.samhand.plan.internal.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.samhand.plan.PlanId;
import se.samhand.plan.ReadPlan;
import se.samhand.plan.internal.Plan;
import se.samhand.plan.internal.PlanMother;
import se.samhand.plan.internal.PlanRow;
import se.samhand.plan.internal.draft.ActivityContent;
import se.samhand.strategy.TemplateVersion;

class TemplateTakingTest {

    private static final PlanId PLAN = new PlanId(UUID.randomUUID());

    @Test
    void textsFollowAColumnThatIsCalledSomethingElse() {
        EditedRows rows = rows(Map.of("Kostnad", "10 000 kr", "Kommentar", "Prövas"));

        take(rows, template(1, "a=Kostnad"), template(2, "a=Budget"));

        assertThat(custom(rows)).isEqualTo(Map.of("Kommentar", "Prövas", "Budget", "10 000 kr"));
        assertThat(rows.template()).isEqualTo(2);
    }

    @Test
    void aColumnThatLeftTheTemplateBecomesThePlansOwn() {
        EditedRows rows = rows(Map.of("Kostnad", "10 000 kr"));

        List<Change> changes = take(rows, template(1, "a=Kostnad"), template(2, "b=Risk"));

        assertThat(custom(rows)).isEqualTo(Map.of("Kostnad", "10 000 kr"));
        assertThat(changes).containsExactly(new Change.TemplateTaken(PLAN.value(), 1, 2));
    }

    @Test
    void twoColumnsCanChangeNames() {
        EditedRows rows = rows(Map.of("Ett", "ettan", "Två", "tvåan"));

        take(rows, template(1, "a=Ett", "b=Två"), template(2, "a=Två", "b=Ett"));

        assertThat(custom(rows)).isEqualTo(Map.of("Två", "ettan", "Ett", "tvåan"));
    }

    @Test
    void textsThatMeetInOneColumnStandBelowEachOther() {
        EditedRows rows = rows(orderedOf("Kostnad", "10 000 kr", "Budget", "Ur egen ram"));

        take(rows, template(1, "a=Kostnad"), template(2, "a=Budget"));

        assertThat(custom(rows)).isEqualTo(Map.of("Budget", "10 000 kr\nUr egen ram"));
    }

    @Test
    void canBeTakenBackAsItWas() {
        EditedRows rows = rows(orderedOf("Kostnad", "10 000 kr", "Budget", "Ur egen ram"));
        Map<String, String> before = custom(rows);

        List<Change> changes = take(rows, template(1, "a=Kostnad"), template(2, "a=Budget"));
        changes.reversed().stream().map(Change::reversed).forEach(change -> {
            assertThat(rows.fits(change)).isTrue();
            rows.apply(change);
        });

        assertThat(custom(rows)).isEqualTo(before);
        assertThat(rows.template()).isEqualTo(1);
    }

    @Test
    void keepsEveryTextWhateverTheTemplateBecomes() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        List<String> names = List.of("Ett", "Två", "Tre", "Fyra", "Fem");
        for (int turn = 0; turn < 200; turn++) {
            Map<String, String> custom = new LinkedHashMap<>();
            names.stream().filter(name -> random.nextBoolean()).forEach(name -> custom.put(name, "text i " + name));
            EditedRows rows = rows(custom);

            take(rows, random(1, names, random), random(2, names, random));

            List<String> kept = custom(rows).values().stream()
                    .flatMap(String::lines)
                    .sorted()
                    .toList();
            assertThat(kept)
                    .as("seed %d, turn %d", seed, turn)
                    .isEqualTo(custom.values().stream().sorted().toList());
        }
    }

    private static TemplateVersion random(int number, List<String> names, Random random) {
        List<String> keys = new ArrayList<>(List.of("a", "b", "c", "d"));
        List<String> called = new ArrayList<>(names);
        java.util.Collections.shuffle(keys, random);
        java.util.Collections.shuffle(called, random);
        return template(
                number,
                Stream.iterate(0, at -> at < 3, at -> at + 1)
                        .map(at -> keys.get(at) + "=" + called.get(at))
                        .toArray(String[]::new));
    }

    private static List<Change> take(EditedRows rows, TemplateVersion before, TemplateVersion after) {
        return TemplateTaking.make(PLAN, rows, before, after);
    }

    private static EditedRows rows(Map<String, String> custom) {
        ReadPlan.Activity activity = PlanMother.bare("Ett möte varje vecka.");
        Plan plan = PlanMother.plan()
                .withRow(
                        "SYS",
                        List.of("SYS-1"),
                        List.of("Mål"),
                        ActivityContent.of(activity).with(custom).at(activity.source()))
                .build();
        List<PlanRow> rows = plan.rows();
        return new EditedRows(UUID.randomUUID(), rows, List.of(), 1);
    }

    private static Map<String, String> custom(EditedRows rows) {
        return rows.rows().getFirst().activities().getFirst().content().custom();
    }

    private static Map<String, String> orderedOf(String... pairs) {
        Map<String, String> ordered = new LinkedHashMap<>();
        for (int at = 0; at < pairs.length; at += 2) {
            ordered.put(pairs[at], pairs[at + 1]);
        }
        return ordered;
    }

    /// Own columns as `key=name`.
    private static TemplateVersion template(int number, String... columns) {
        return new TemplateVersion(
                UUID.randomUUID(),
                "stockholm-2019-2022",
                number,
                Arrays.stream(columns).map(column -> column(column.split("="))).toList());
    }

    private static TemplateVersion.Column column(String... parts) {
        String name = parts[1];
        return new TemplateVersion.Column(parts[0], null, name, name, name, false, "", "", "");
    }
}
