package se.samhand.plan.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samhand.ui.AsOf;
import se.samhand.ui.Column;
import se.samhand.ui.Coverage;
import se.samhand.ui.FormErrors;
import se.samhand.ui.Option;

/// The list of plans, and above it the files that wait for somebody to look at them.
///
/// @param invitationsHref where administrations are invited, or null for who may not
/// @param hidden what the choice of administration carries along
/// @param isFiltered whether the list shows less than everything
/// @param earlierHref the page before, or null on the first
/// @param laterHref the page after, or null on the last
public record PlanIndexPage(
        boolean mayImport,
        @Nullable String invitationsHref,
        List<WaitingFile> waiting,
        boolean isFiltered,
        String administration,
        List<Option> administrations,
        List<Option> hidden,
        AsOf asOf,
        FormErrors errors,
        String count,
        List<Column> columns,
        List<Item> items,
        int pageNumber,
        int pageCount,
        @Nullable String earlierHref,
        @Nullable String laterHref) {

    private static final int SHOWN = 3;

    /// The newest of the files that wait.
    public List<WaitingFile> firstWaiting() {
        return waiting.subList(0, Math.min(SHOWN, waiting.size()));
    }

    /// The others, folded away so that the plans stay in sight.
    public List<WaitingFile> furtherWaiting() {
        return waiting.subList(Math.min(SHOWN, waiting.size()), waiting.size());
    }

    /// A file that waits.
    public record WaitingFile(String name, String facts, String href, String removalHref) {}

    /// A plan.
    ///
    /// @param deadline says until when the plan is to be written; null when nobody waits for it
    /// @param today says which administration of today took over; empty when it still exists
    public record Item(
            String administration,
            String today,
            String title,
            String href,
            String period,
            String rows,
            String activities,
            String covered,
            List<Dot> dots,
            String readAt,
            @Nullable String deadline) {}

    /// A sub-area of a plan.
    ///
    /// @param isFirstOfPoint whether a new starting point begins here
    public record Dot(String point, Coverage coverage, boolean isFirstOfPoint) {}
}
