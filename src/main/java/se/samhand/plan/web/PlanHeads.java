package se.samhand.plan.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samhand.plan.PlanId;
import se.samhand.plan.internal.Basis;
import se.samhand.plan.internal.Plan;
import se.samhand.plan.internal.PlanDetails;
import se.samhand.ui.Formats;
import se.samhand.ui.Link;
import se.samhand.ui.Tab;
import se.samhand.ui.Words;

/// What stands above every page of a plan, and the tabs between them.
final class PlanHeads {

    private PlanHeads() {}

    static PlanPage.PlanHead head(PlanDetails details, Words words) {
        Plan plan = details.plan();
        PlanId id = plan.id();
        Formats formats = words.formats();
        return new PlanPage.PlanHead(
                plan.title(),
                details.administration().name(),
                List.of(
                        new Link(words.get("plan.index.title"), PlanLinks.PLANS),
                        new Link(
                                details.administration().shortName(),
                                PlanLinks.PLANS + "?forvaltning="
                                        + details.administration().code())),
                List.of(
                        details.administration().name(),
                        formats.period(plan.period()),
                        words.get("plan.read-at", formats.moment(plan.origin().readAt()))),
                basis(plan.basis(), words),
                PlanLinks.docx(id),
                PlanLinks.json(id));
    }

    private static @Nullable String basis(@Nullable Basis basis, Words words) {
        return switch (basis) {
            case null -> null;
            case SOURCE -> words.get("plan.basis.source");
            case CONSTRUCTED -> words.get("plan.basis.constructed");
        };
    }

    static List<Tab> tabs(Plan plan, Words words, boolean isOrigin) {
        int open = plan.origin().uncertain().size();
        Tab origin = Tab.of(words.get("plan.tab.origin"), PlanLinks.origin(plan.id()), isOrigin);
        return List.of(
                Tab.of(words.get("plan.tab.plan"), PlanLinks.plan(plan.id()), !isOrigin),
                open == 0 ? origin : origin.withWarning(open));
    }
}
