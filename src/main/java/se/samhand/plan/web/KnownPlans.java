package se.samhand.plan.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samhand.kernel.Actor;
import se.samhand.plan.internal.ImportDetailsQuery.ImportDetails;
import se.samhand.plan.internal.KnownPlansQuery;
import se.samhand.plan.internal.Plan;
import se.samhand.plan.internal.PlanCommand;
import se.samhand.ui.Link;
import se.samhand.ui.Words;

/// What there is already of a file that was taken in, as it is offered.
///
/// @param title what is known, or null when nothing is
/// @param plans those that can be updated, the likeliest first
/// @param waiting the same file, waiting to be looked at
public record KnownPlans(@Nullable String title, String text, List<Offer> plans, List<Link> waiting) {

    /// A plan that can be updated or opened.
    ///
    /// @param updateHref where the differences are shown, or null for who may not update it
    public record Offer(String name, String href, @Nullable String updateHref) {}

    static KnownPlans of(ImportDetails found, Actor actor, Words words) {
        KnownPlansQuery.Known known = found.known();
        List<Offer> offers = known.plans().stream()
                .map(plan -> offer(plan.plan(), found, actor, words))
                .toList();
        List<Link> waiting = known.waiting().stream()
                .map(same -> new Link(
                        words.get("plan.known.waiting", words.formats().moment(same.arrivedAt())),
                        PlanLinks.planImport(same.planImport())))
                .toList();
        boolean isSameFile = known.plans().stream().anyMatch(KnownPlansQuery.KnownPlan::isSameFile);
        if (offers.isEmpty() && waiting.isEmpty()) {
            return new KnownPlans(null, "", offers, waiting);
        } else if (offers.isEmpty()) {
            return new KnownPlans(
                    words.get("plan.known.same-waiting.title"),
                    words.get("plan.known.same-waiting.text"),
                    offers,
                    waiting);
        } else if (isSameFile) {
            return new KnownPlans(
                    words.get("plan.known.same.title"), words.get("plan.known.same.text"), offers, waiting);
        } else {
            return new KnownPlans(
                    words.get("plan.known.plan.title"), words.get("plan.known.plan.text"), offers, waiting);
        }
    }

    /// Whether updating is what this file most likely is for.
    public boolean hasUpdate() {
        return plans.stream().anyMatch(offer -> offer.updateHref() != null);
    }

    private static Offer offer(Plan plan, ImportDetails found, Actor actor, Words words) {
        boolean mayUpdate = plan.availableTo(actor).contains(PlanCommand.UPDATE);
        return new Offer(
                words.get("plan.known.plan", plan.title(), words.formats().period(plan.period()), plan.version()),
                PlanLinks.plan(plan.id()),
                mayUpdate ? PlanLinks.updateOfPlan(found.planImport().id(), plan.id()) : null);
    }
}
