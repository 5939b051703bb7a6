package se.samhand.strategy.internal.steering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samhand.organisation.OrganisationReference;
import se.samhand.strategy.StrategyReference;
import se.samhand.strategy.StrategyVersion;
import se.samhand.strategy.internal.steering.SteeringReference.Document;
import se.samhand.strategy.internal.steering.SteeringReference.Goal;

class SteeringReferenceTest {

    @Test
    void hasAllSeventeenGoalsOfAgenda2030InBothLanguages() {
        var agenda = document("stockholm", "agenda-2030");

        assertThat(agenda.goals()).extracting(Goal::number).containsExactlyElementsOf(numbers(17));
        assertThat(agenda.goals()).extracting(Goal::text).contains("Ingen fattigdom", "Minskad ojämlikhet");
        assertThat(agenda.goals())
                .allSatisfy(goal -> assertThat(goal.textEnglish()).isNotBlank());
    }

    @Test
    void marksTheSixGoalsOfTheAgendaThatTheStrategyTouches() {
        assertThat(document("stockholm", "agenda-2030").goals())
                .filteredOn(goal -> goal.strategies().contains("stockholm-2019-2022"))
                .extracting(Goal::number)
                .containsExactly("1", "3", "4", "5", "10", "16");
    }

    @Test
    void hasTheArticlesOfTheConventionThatGiveChildrenTheirRights() {
        var convention = document("stockholm", "barnkonventionen");

        assertThat(convention.goals()).extracting(Goal::number).containsExactlyElementsOf(numbers(42));
        assertThat(convention.goals())
                .allSatisfy(article -> assertThat(article.textEnglish()).isNotBlank());
    }

    @ParameterizedTest
    @ValueSource(strings = {"stockholm", "ekdalen"})
    void givesEachDocumentAndEachGoalACodeOfItsOwn(String dataSet) {
        var documents = documents(dataSet).toList();

        assertThat(documents).extracting(Document::code).doesNotHaveDuplicates();
        assertThat(documents.stream().flatMap(each -> each.goals().stream().map(each::codeOf)))
                .doesNotHaveDuplicates()
                .allSatisfy(code -> assertThat(code).matches("[a-z0-9]+(-[a-z0-9]+)*"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"stockholm", "ekdalen"})
    void namesOnlyUnitsAndStrategiesThatExist(String dataSet) {
        var organisation = OrganisationReference.load(dataSet);
        var strategies = StrategyReference.load().strategies().stream()
                .map(StrategyVersion::code)
                .toList();

        assertThat(documents(dataSet).map(Document::owner).filter(owner -> owner != null))
                .allSatisfy(
                        owner -> assertThat(organisation.administration(owner)).isPresent());
        assertThat(documents(dataSet)
                        .flatMap(each -> each.goals().stream())
                        .flatMap(goal -> goal.strategies().stream()))
                .isSubsetOf(strategies);
    }

    @Test
    void saysOfTheDocumentsOfTheCityWhereTheyAreToldOfAndTheYearsThatStandInTheirTitles() {
        assertThat(documents("stockholm"))
                .allSatisfy(document -> assertThat(document.source()).isNotBlank());
        assertThat(documents("stockholm").filter(document -> document.title().matches(".*\\d{4}–\\d{4}")))
                .hasSize(6)
                .allSatisfy(document -> assertThat(document.title())
                        .endsWith(String.valueOf(document.validFrom()).substring(0, 4) + "–"
                                + String.valueOf(document.validTo()).substring(0, 4)));
    }

    @Test
    void hasTheGoalFrameworksForAMunicipalityWithoutDocumentsToo() {
        assertThat(documents("atlantis")).extracting(Document::code).containsExactly("agenda-2030", "barnkonventionen");
    }

    private static List<String> numbers(int last) {
        return IntStream.rangeClosed(1, last).mapToObj(Integer::toString).toList();
    }

    private static Document document(String dataSet, String code) {
        return documents(dataSet)
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<Document> documents(String dataSet) {
        return SteeringReference.load(dataSet).editions().stream().flatMap(edition -> edition.documents().stream());
    }
}
