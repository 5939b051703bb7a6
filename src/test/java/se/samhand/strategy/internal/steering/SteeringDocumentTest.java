package se.samhand.strategy.internal.steering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.samhand.strategy.SteeringKind;
import se.samhand.strategy.internal.steering.SteeringDocument.Goal;

class SteeringDocumentTest {

    private final SteeringDocument document = new SteeringDocument(
                    new UUID(0, 1), "program", details("Program"), null, 0, 0, List.of())
            .withNew("1", "Första", null)
            .withNew("2", "Andra", null)
            .withNew("3", "Tredje", null);

    @Test
    void movesAGoalAmongTheOthersAndStopsAtTheEdge() {
        var third = document.goals().getLast();

        assertThat(codes(document.withMoved(third, -1))).containsExactly("program-1", "program-3", "program-2");
        assertThat(codes(document.withMoved(third, 5))).containsExactly("program-1", "program-2", "program-3");
        assertThat(codes(document.withMoved(third, -9))).containsExactly("program-3", "program-1", "program-2");
    }

    @Test
    void neverGivesTheCodeOfAGoalThatIsGoneToAnother() {
        var without = document.without(document.goals().getLast());

        assertThat(codes(without.withNew("3", "Ny", null))).containsExactly("program-1", "program-2", "program-4");
    }

    @Test
    void makesACodeOfTheTitleThatNobodyHas() {
        assertThat(SteeringCode.of("Trygghetsprogram för Ekdalen 2027", code -> false))
                .isEqualTo("trygghetsprogram-for-ekdalen-2027");
        assertThat(SteeringCode.of("Program", Set.of("program", "program-2")::contains))
                .isEqualTo("program-3");
        assertThat(SteeringCode.of("Nytt", code -> false)).isEqualTo("nytt-2");
        assertThat(SteeringCode.of("سياسة", code -> false)).isEqualTo("dokument");
        assertThat(SteeringCode.of("å".repeat(300), code -> false)).hasSize(60);
    }

    private static List<String> codes(SteeringDocument document) {
        return document.goals().stream().map(Goal::code).toList();
    }

    private static SteeringDetails details(String title) {
        return new SteeringDetails(
                SteeringKind.PROGRAMME, title, null, null, null, null, null, null, null, null, null, null);
    }
}
