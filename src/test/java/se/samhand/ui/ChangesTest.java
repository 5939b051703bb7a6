package se.samhand.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ChangesTest {

    @Test
    void tellsWhichWordsCameAndWent() {
        assertThat(Changes.between("Öppet två kvällar i veckan", "Öppet tre kvällar i veckan hela året"))
                .containsExactly(
                        new Change(Change.Kind.KEPT, "Öppet"),
                        new Change(Change.Kind.DELETED, "två"),
                        new Change(Change.Kind.INSERTED, "tre"),
                        new Change(Change.Kind.KEPT, "kvällar i veckan"),
                        new Change(Change.Kind.INSERTED, "hela året"));
    }

    @Test
    void keepsWhatIsTheSame() {
        assertThat(Changes.between("Samma  ord\nhär", "Samma ord här"))
                .isEqualTo(List.of(new Change(Change.Kind.KEPT, "Samma ord här")));
    }

    @Test
    void tellsThatEverythingIsNew() {
        assertThat(Changes.between("", "Nytt")).containsExactly(new Change(Change.Kind.INSERTED, "Nytt"));
    }

    @Test
    void givesUpOnVeryLongTextsRatherThanOnTheRest() {
        var before = "Först " + "ett ".repeat(100_000) + "slut";
        var after = "Först " + "två ".repeat(100_000) + "slut";

        assertThat(Changes.between(before, after))
                .extracting(Change::kind)
                .containsExactly(Change.Kind.KEPT, Change.Kind.DELETED, Change.Kind.INSERTED, Change.Kind.KEPT);
    }
}
