package se.samhand.plan;

import java.util.List;

/// A field of a plan and what may stand in it.
///
/// @param place where it is, such as `row 2, activity 1, responsible`
/// @param right each of the right contents; a field with one value is a list of one
record ExpectedField(Subject subject, String place, List<List<String>> right, Doubt doubt) {

    /// What is counted together.
    enum Subject {
        DOCUMENT(""),
        ROWS("startingPoint"),
        SUB_AREAS("subArea"),
        GOALS("goal"),
        ACTIVITIES("activity"),
        ROLES("responsible"),
        PERFORMED_BY("performedBy"),
        PERIODS("period"),
        FOLLOW_UP("followUp"),
        CUSTOM("custom");

        /// How a doubt about such a field begins.
        private final String field;

        Subject(String field) {
            this.field = field;
        }

        String field() {
            return field;
        }
    }

    /// How far a reader may be in doubt.
    enum Doubt {
        /// Nobody needs to guess here.
        NONE,
        /// Another reading is as good if it is marked as a guess.
        ALLOWED,
        /// Nobody can know: a reading that is not marked as a guess is wrong, whatever it says.
        REQUIRED
    }
}
