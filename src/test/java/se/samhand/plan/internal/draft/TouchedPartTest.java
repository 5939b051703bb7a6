package se.samhand.plan.internal.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samhand.plan.internal.draft.DraftMother.ACTIVITY;
import static se.samhand.plan.internal.draft.DraftMother.NEXT_ACTIVITY;
import static se.samhand.plan.internal.draft.DraftMother.OTHER_ROW;
import static se.samhand.plan.internal.draft.DraftMother.ROW;

import org.junit.jupiter.api.Test;

class TouchedPartTest {

    private final DraftPlan before = DraftMother.draft();

    @Test
    void isTheActivityThatTookInAnother() {
        touches(new Correction.MergeActivities(ACTIVITY, NEXT_ACTIVITY), new TouchedPart.OfActivity(ACTIVITY));
    }

    @Test
    void isTheActivityThatMoved() {
        touches(new Correction.MoveActivity(NEXT_ACTIVITY, OTHER_ROW), new TouchedPart.OfActivity(NEXT_ACTIVITY));
    }

    @Test
    void isTheRowThatLostAnActivity() {
        touches(new Correction.RemoveActivity(ACTIVITY), new TouchedPart.OfRow(ROW));
    }

    @Test
    void isTheRowInThePlaceOfOneThatIsGone() {
        touches(new Correction.RemoveRow(ROW), new TouchedPart.OfRow(OTHER_ROW));
    }

    @Test
    void isTheRowThatComesBack() {
        DraftPlan without = Corrections.applied(new Correction.RemoveRow(ROW), before);
        DraftPlan restored = DraftMother.draft();

        assertThat(TouchedPart.between(without, restored)).hasValue(new TouchedPart.OfRow(ROW));
    }

    @Test
    void isNothingWhereNothingChanged() {
        assertThat(TouchedPart.between(before, before)).isEmpty();
    }

    private void touches(Correction correction, TouchedPart expected) {
        assertThat(TouchedPart.between(before, Corrections.applied(correction, before)))
                .hasValue(expected);
    }
}
