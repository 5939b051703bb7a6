package se.samhand.plan.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.samhand.kernel.NotFound;
import se.samhand.plan.ActivityInPlan;
import se.samhand.plan.ActivityTab;
import se.samhand.plan.PlanId;
import se.samhand.plan.internal.Plan;
import se.samhand.plan.internal.PlanActivity;
import se.samhand.plan.internal.PlanCommand;
import se.samhand.plan.internal.PlanDetails;
import se.samhand.plan.internal.edit.PartHistoryQuery;
import se.samhand.ui.Link;
import se.samhand.ui.Shell;
import se.samhand.ui.Tab;
import se.samhand.ui.Words;

/// Makes the page about one activity.
@Component
class ActivityPages {

    /// The tab that stands first, without a name in addresses.
    static final String DETAILS = "";

    static final String HISTORY = "historik";

    private static final int ORDER_OF_HISTORY = 800;

    private final PartHistoryQuery history;
    private final PlanPages pages;
    private final ActivityTabs tabs;

    ActivityPages(PartHistoryQuery history, PlanPages pages, ActivityTabs tabs) {
        this.history = history;
        this.pages = pages;
        this.tabs = tabs;
    }

    /// @param tab which of the tabs is shown
    /// @throws NotFound when there is no such tab for this person
    ActivityPage of(PlanDetails found, UUID activity, String tab, Shell shell) {
        Plan plan = found.plan();
        Words words = shell.words();
        PlanNumbers numbers = new PlanNumbers(plan, found.strategy());
        PlanActivity shown = PlanToEdit.activity(plan, activity);
        UUID row = PlanToEdit.rowOf(plan, activity).id();
        var about = new ActivityInPlan(plan.id(), activity, row, numbers.of(activity), plan.scope());
        List<ActivityTab.Offer> offers = tabs.of(about, shell.actor(), words);
        Optional<ActivityTab.Offer> open =
                offers.stream().filter(offer -> offer.code().equals(tab)).findFirst();
        boolean isHistory = tab.equals(HISTORY);
        if (open.isEmpty() && !isHistory && !tab.equals(DETAILS)) {
            throw new NotFound("No tab " + tab);
        }
        boolean mayEdit = plan.availableTo(shell.actor()).contains(PlanCommand.EDIT);
        EditLinks links = new EditLinks(plan.id());
        List<UUID> order = plan.activities().stream().map(PlanActivity::id).toList();
        int at = order.indexOf(activity);
        return new ActivityPage(
                activity.toString(),
                words.get("plan.edit.activity", numbers.of(activity)),
                FormParts.shortened(shown.content().text()),
                List.of(
                        new Link(words.get("plan.index.title"), PlanLinks.PLANS),
                        new Link(plan.title(), PlanLinks.plan(plan.id()))),
                tabs(plan.id(), activity, tab, offers, words),
                tab.isEmpty()
                        ? ActivityLinks.details(plan.id(), activity)
                        : ActivityLinks.tab(plan.id(), activity, tab),
                PlanLinks.plan(plan.id()) + "#a-" + numbers.of(activity),
                at == 0 ? null : step("plan.activity.previous", order.get(at - 1), plan, numbers, words),
                at == order.size() - 1 ? null : step("plan.activity.next", order.get(at + 1), plan, numbers, words),
                tab.equals(DETAILS)
                        ? new ActivityFacts(found, pages.view(found, true, PlanFilter.none(), words), mayEdit, words)
                                .of(shown, numbers.of(activity))
                        : null,
                isHistory ? events(found, activity, words) : null,
                open.map(offer -> new ActivityPage.Embedded(offer.page(), offer.fragment()))
                        .orElse(null),
                mayEdit ? links.part(activity) : null);
    }

    private static Link step(String key, UUID activity, Plan plan, PlanNumbers numbers, Words words) {
        return new Link(words.get(key, numbers.of(activity)), ActivityLinks.details(plan.id(), activity));
    }

    private static List<Tab> tabs(
            PlanId plan, UUID activity, String current, List<ActivityTab.Offer> offers, Words words) {
        List<Tab> shown = new ArrayList<>();
        shown.add(Tab.of(
                words.get("plan.activity.tab.details"),
                ActivityLinks.details(plan, activity),
                current.equals(DETAILS)));
        offers.stream()
                .filter(offer -> offer.order() < ORDER_OF_HISTORY)
                .forEach(offer -> shown.add(tab(plan, activity, current, offer)));
        shown.add(Tab.of(
                words.get("plan.tab.history"), ActivityLinks.tab(plan, activity, HISTORY), current.equals(HISTORY)));
        offers.stream()
                .filter(offer -> offer.order() >= ORDER_OF_HISTORY)
                .forEach(offer -> shown.add(tab(plan, activity, current, offer)));
        return shown;
    }

    private static Tab tab(PlanId plan, UUID activity, String current, ActivityTab.Offer offer) {
        Tab tab = Tab.of(
                offer.label(),
                ActivityLinks.tab(plan, activity, offer.code()),
                offer.code().equals(current));
        @Nullable Integer count = offer.count();
        return count == null ? tab : tab.withCount(count);
    }

    private List<PartEvent> events(PlanDetails found, UUID activity, Words words) {
        DetailText details = DetailText.of(found, words);
        return history.of(found.plan().id(), activity).stream()
                .map(made -> PartEvent.of(made, activity, details, words))
                .toList();
    }
}
