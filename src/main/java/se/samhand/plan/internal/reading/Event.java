package se.samhand.plan.internal.reading;

import se.samhand.plan.ReadPlan.Source;

/// What meets a reader who goes through the plan from the top: a line of a table, or a heading above what follows.
sealed interface Event {

    /// A starting point or sub-area that applies to what follows, in a paragraph or in a row of its own.
    ///
    /// @param isParagraph whether it stands outside the tables
    record Heading(String text, Source source, boolean isParagraph) implements Event {}

    /// A row of a table that says something about the plan.
    record Row(Line line) implements Event {}
}
