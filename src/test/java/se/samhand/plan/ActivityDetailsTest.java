package se.samhand.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samhand.kernel.Period;
import se.samhand.plan.internal.PlanMother;
import tools.jackson.databind.json.JsonMapper;

class ActivityDetailsTest {

    private static final ActivityDetails ALL = PlanMother.details();

    @Test
    void comesBackFromJsonTheSame() {
        ReadPlan plan = planOf(PlanMother.full("Ett möte varje månad.").with(ALL));

        assertThat(PlanJson.read(PlanJson.write(plan))).isEqualTo(plan);
    }

    @Test
    void standsBesideTheOtherPropertiesInJson() {
        var activity = JsonMapper.shared()
                .readTree(PlanJson.write(planOf(PlanMother.bare("Ett möte.").with(ALL))))
                .at("/rows/0/activities/0");

        assertThat(activity.has("details")).isFalse();
        assertThat(activity.at("/subAreaCodes/0").asString()).isEqualTo("SYS-1");
        assertThat(activity.at("/servedGoals/0").asString()).isEqualTo("agenda-2030-16");
        assertThat(activity.at("/state").asString()).isEqualTo("NEW");
        assertThat(activity.at("/priority/period/from").asString()).isEqualTo("2020-01-01");
        assertThat(activity.at("/milestones/0/day").asString()).isEqualTo("2020-03-01");
        assertThat(activity.at("/subGoals/0/measure").asString()).isEqualTo("Enkät till vårdnadshavare");
        assertThat(activity.at("/ages/to").asInt()).isEqualTo(18);
        assertThat(activity.at("/links/0/address").asString()).isEqualTo("https://ekdalen.example/moten");
    }

    @Test
    void saysNothingBeyondTheTemplateWhenJsonIsOfBefore() {
        String before = """
                {"administration": null, "administrationCode": null, "strategy": null, "strategyCode": null,
                 "period": null, "uncertain": [], "unread": [],
                 "rows": [{"startingPoint": "SYS", "subAreas": [], "goals": [], "activities": [
                   {"text": "Ett möte.", "source": {"part": "table", "index": 1, "row": 2, "column": 4},
                    "responsible": [], "responsibleRoles": [], "performedBy": [], "period": null,
                    "followUp": [], "followUpOther": [], "custom": {}}]}]}
                """;

        ReadPlan.Activity activity =
                PlanJson.read(before).rows().getFirst().activities().getFirst();

        assertThat(activity.text()).isEqualTo("Ett möte.");
        assertThat(activity.details()).isEqualTo(ActivityDetails.NONE);
    }

    @Test
    void namesThePartsThatSaySomething() {
        assertThat(ALL.said()).isEqualTo(EnumSet.allOf(Detail.class));
        assertThat(ActivityDetails.NONE.said()).isEmpty();
        assertThat(ALL.with(Set.of(Detail.STATE, Detail.AGES), ActivityDetails.NONE)
                        .differencesTo(ALL))
                .containsExactlyInAnyOrder(Detail.STATE, Detail.AGES);
    }

    @ParameterizedTest
    @CsvSource({"-1, 5", "7, 6", "16, 30"})
    void hasAgesInOrderUpToYoungAdults(int from, int to) {
        assertThatThrownBy(() -> new Ages(from, to)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "data:text/html,x",
                "//ekdalen.example",
                "ekdalen.example",
                "https://",
                "https://a b",
                "ftp://ekdalen.example",
                "https://ekdalen.se@elsewhere.example/",
                ""
            })
    void linksToWebPagesOnly(String address) {
        assertThat(WebLink.isAddress(address)).isFalse();
    }

    @Test
    void takesAddressesOfWebPages() {
        assertThat(List.of("https://ekdalen.example", "HTTP://ekdalen.example/a?b=c#d", "http://localhost:8080/"))
                .allMatch(WebLink::isAddress);
    }

    private static ReadPlan planOf(ReadPlan.Activity activity) {
        return new ReadPlan(
                null,
                null,
                null,
                null,
                new Period(LocalDate.of(2020, 1, 1), LocalDate.of(2020, 12, 31)),
                List.of(new ReadPlan.Row("SYS", List.of(), List.of(), List.of(activity))),
                List.of(),
                List.of());
    }
}
