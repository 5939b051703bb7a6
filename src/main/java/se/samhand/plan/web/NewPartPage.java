package se.samhand.plan.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samhand.plan.internal.Plan;
import se.samhand.ui.FormErrors;
import se.samhand.ui.Link;
import se.samhand.ui.Words;

/// The form of a new row, or of a new activity.
public record NewPartPage(
        String title,
        List<Link> crumbs,
        FormErrors errors,
        @Nullable RowFields row,
        @Nullable ActivityFields activity) {

    static NewPartPage of(Plan plan, RowFields row, Words words) {
        return new NewPartPage(words.get("plan.edit.new-row"), crumbs(plan, words), row.errors(), row, null);
    }

    static NewPartPage of(Plan plan, ActivityFields activity, Words words) {
        return new NewPartPage(
                words.get("plan.edit.new-activity"), crumbs(plan, words), activity.errors(), null, activity);
    }

    /// The way to a page of the editor.
    static List<Link> crumbs(Plan plan, Words words) {
        return List.of(
                new Link(words.get("plan.index.title"), PlanLinks.PLANS),
                new Link(plan.title(), PlanLinks.plan(plan.id())),
                new Link(words.get("plan.edit.title"), new EditLinks(plan.id()).editor()));
    }
}
