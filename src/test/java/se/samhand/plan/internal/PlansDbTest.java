package se.samhand.plan.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.samhand.plan.internal.PlanMother.bare;
import static se.samhand.plan.internal.PlanMother.full;
import static se.samhand.plan.internal.PlanMother.plan;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import se.samhand.file.StoredFiles;
import se.samhand.kernel.NotFound;
import se.samhand.plan.PlanId;
import se.samhand.testing.DbTest;

@DbTest
@Transactional
class PlansDbTest {

    @Autowired
    private Plans plans;

    @Autowired
    private StoredFiles files;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void keepsAPlanWithSomethingInEveryField() throws IOException {
        Plan plan = plan().fromFile(file())
                .resting(Basis.CONSTRUCTED)
                .withRow(
                        "SYS",
                        List.of("SYS-1", "?Något eget"),
                        List.of("Ett mål", "Ett till"),
                        full("Gör så här.").with(PlanMother.details()))
                .uncertainOf("subArea: SYS-1", "SUB_AREA_GUESSED")
                .unread("Inledande ord")
                .build();

        plans.add(plan);

        assertThat(plans.get(plan.id())).isEqualTo(plan);
    }

    @Test
    void keepsAPlanWithNothingThatCanBeLeftOut() throws IOException {
        Plan plan = plan().fromFile(file())
                .withRow(null, List.of(), List.of(), bare("Gör så här."))
                .build();

        plans.add(plan);

        assertThat(plans.get(plan.id())).isEqualTo(plan);
    }

    @Test
    void keepsTheOrderOfManyRowsAndActivities() throws IOException {
        PlanMother mother = plan().fromFile(file());
        for (int row = 0; row < 30; row++) {
            mother.withRow("SYS", List.of("SYS-1"), List.of(), bare("Först " + row), bare("Sedan " + row));
        }
        Plan plan = mother.build();

        plans.add(plan);

        assertThat(plans.get(plan.id()).activities()).isEqualTo(plan.activities());
    }

    @Test
    void knowsNoPlanOfAnotherId() {
        assertThatThrownBy(() -> plans.get(new PlanId(UUID.randomUUID()))).isInstanceOf(NotFound.class);
    }

    @Test
    void refusesAPeriodThatEndsBeforeItBegins() throws IOException {
        PlanId id = stored();

        assertThatThrownBy(() -> jdbc.sql("update plan.plan set period_to = date '2018-01-01' where id = :id")
                        .param("id", id.value())
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("plan_period_in_order");
    }

    @Test
    void refusesAnActivityWithoutText() throws IOException {
        stored();

        assertThatThrownBy(() -> jdbc.sql("update plan.activity set text = ' '").update())
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("activity_text_not_blank");
    }

    @Test
    void refusesAFollowUpPointThatDoesNotExist() throws IOException {
        stored();

        assertThatThrownBy(() -> jdbc.sql("update plan.activity set follow_up = array['T3']")
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("activity_follow_up_is_known");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "state = 'OLD' | activity_state_is_known",
                "is_prioritised = true, priority_from = date '2027-01-01' | activity_priority_period_whole",
                "priority_from = date '2027-01-01', priority_to = date '2027-12-31' | only_when_prioritised",
                "prevention_level = 'HIGH' | activity_prevention_level_is_known",
                "prevention_type = 'OTHER' | activity_prevention_type_is_known",
                "target_group = ' ' | activity_target_group_not_blank",
                "age_from = 7, age_to = 6 | activity_ages_in_order",
                "age_from = 7, age_to = 30 | activity_ages_in_order",
                "age_from = 7 | activity_ages_in_order",
                "ils_activity = ' ' | activity_ils_activity_not_blank",
                "sub_areas = array['SYS'] | activity_sub_areas_are_codes",
                "sub_areas = array[null] | activity_sub_areas_are_codes"
            })
    void refusesDetailsThatCanNotBe(String wrong, String constraint) throws IOException {
        stored();

        assertThatThrownBy(() -> jdbc.sql("update plan.activity set " + wrong).update())
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining(constraint);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "activity_goal (activity_id, position, goal) select id, 0, 'Mål 16' | activity_goal_is_code",
                "activity_unit (activity_id, kind, position, unit) select id, 'owner', 0, 'a' | activity_unit_kind_is_known",
                "activity_unit (activity_id, kind, position, unit) select id, 'performing', 0, 'A B' | activity_unit_is_code",
                "activity_milestone (activity_id, position, day, text) select id, 0, date '2027-01-01', ' ' | text_not_blank",
                "activity_sub_goal (activity_id, position, text, measure) select id, 0, 'a', ' ' | measure_not_blank",
                "activity_link (activity_id, position, address, words) select id, 0, 'javascript:a', 'a' | of_web_page",
                "activity_link (activity_id, position, address, words) select id, 0, 'https://a.example', ' ' | words_not_blank"
            })
    void refusesPartsThatCanNotBe(String wrong, String constraint) throws IOException {
        stored();

        assertThatThrownBy(() -> jdbc.sql("insert into plan." + wrong + " from plan.activity")
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining(constraint);
    }

    private PlanId stored() throws IOException {
        Plan plan = plan().fromFile(file())
                .withRow("SYS", List.of("SYS-1"), List.of(), bare("Gör så här."))
                .build();
        plans.add(plan);
        return plan.id();
    }

    private UUID file() throws IOException {
        byte[] bytes = "en plan".getBytes(StandardCharsets.UTF_8);
        return files.store("plan.txt", new ByteArrayInputStream(bytes)).id().value();
    }
}
