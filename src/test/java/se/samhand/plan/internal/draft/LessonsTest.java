package se.samhand.plan.internal.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samhand.plan.internal.draft.DraftMother.ACTIVITY;
import static se.samhand.plan.internal.draft.DraftMother.AREA_NOTE;
import static se.samhand.plan.internal.draft.DraftMother.OTHER_ROW;
import static se.samhand.plan.internal.draft.DraftMother.ROLE_NOTE;
import static se.samhand.plan.internal.draft.DraftMother.ROW;
import static se.samhand.plan.internal.draft.DraftMother.draft;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.samhand.plan.KnownWordings.Entry;
import se.samhand.plan.KnownWordings.Kind;

class LessonsTest {

    @Test
    void learnsWhichSubAreasAWordingMeans() {
        var areas = List.of(new RowContent.Area("Trygga bryggor", List.of("SKY-4", "SKY-5")));

        assertThat(of(new Correction.ReviseRow(ROW, new RowContent("SKY", areas, List.of()))))
                .containsExactly(new Entry(Kind.SUB_AREA, "Trygga bryggor", "SKY-4,SKY-5"));
    }

    @Test
    void learnsThatAWordingIsNoneOfTheSubAreas() {
        var areas = List.of(new RowContent.Area("Trygga bryggor", List.of()));

        assertThat(of(new Correction.ReviseRow(ROW, new RowContent("SKY", areas, List.of()))))
                .containsExactly(new Entry(Kind.SUB_AREA, "Trygga bryggor", ""));
    }

    @Test
    void learnsWhatAnAbbreviationOfRolesMeans() {
        var content =
                ActivityContent.of(draft().activity(ACTIVITY).orElseThrow().content());
        var roles = List.of(
                new ActivityContent.Role("Enhetschef fritid", "UNIT_MANAGER"),
                new ActivityContent.Role("Bitr. EC", "DEPUTY_UNIT_MANAGER"));
        var changed = new ActivityContent(
                content.text(),
                roles,
                List.of(),
                content.period(),
                content.followUp(),
                content.followUpOther(),
                content.custom());

        assertThat(of(new Correction.ReviseActivity(ACTIVITY, changed)))
                .containsExactly(new Entry(
                        Kind.ROLE,
                        "EC fritid/bitr EC",
                        "UNIT_MANAGER\tEnhetschef fritid\nDEPUTY_UNIT_MANAGER\tBitr. EC"));
    }

    @Test
    void learnsFromAGuessThatIsRight() {
        assertThat(of(new Correction.ConfirmNote(AREA_NOTE)))
                .containsExactly(new Entry(Kind.SUB_AREA, "Trygga bryggor", "SYS-3"));
        assertThat(of(new Correction.ConfirmNote(ROLE_NOTE)))
                .containsExactly(new Entry(Kind.ROLE, "EC fritid/bitr EC", "\tEC fritid/bitr EC"));
    }

    @Test
    void learnsWhatAColumnHolds() {
        assertThat(of(new Correction.ReadColumnAs("Kommentar", TextPlace.PERFORMED_BY)))
                .containsExactly(new Entry(Kind.COLUMN, "Kommentar", "PERFORMED_BY"));
    }

    @Test
    void learnsNothingFromWhatWasOnlyMovedOrSavedAsItWas() {
        DraftRow other = draft().row(OTHER_ROW).orElseThrow();

        assertThat(of(new Correction.MoveActivity(ACTIVITY, OTHER_ROW))).isEmpty();
        assertThat(of(new Correction.RemoveRow(ROW))).isEmpty();
        assertThat(of(new Correction.ReviseRow(OTHER_ROW, RowContent.of(other))))
                .isEmpty();
    }

    private static List<Entry> of(Correction correction) {
        return Lessons.of(correction, draft());
    }
}
