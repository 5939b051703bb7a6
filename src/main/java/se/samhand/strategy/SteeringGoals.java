package se.samhand.strategy;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samhand.kernel.Period;

/// Answers questions about the goals of steering documents (*styrdokumentens mål*) that activities can count towards.
public interface SteeringGoals {

    /// Those of these codes that there are, document by document, in the order of each.
    ///
    /// A goal that is gone is left out: say its code instead.
    List<SteeringGoal> find(Collection<String> codes);

    /// Goals of the documents that are in force some time during a period, whose words match; grouped by document.
    ///
    /// @param words parts of number, text or title of the document, with blanks between; empty for all
    /// @param period null for all documents, whether in force or not
    List<OfDocument> search(String words, @Nullable Period period);

    /// Goals of one document, in its order.
    record OfDocument(SteeringGoal.Document document, List<SteeringGoal> goals) {

        public OfDocument {
            goals = List.copyOf(goals);
        }
    }
}
