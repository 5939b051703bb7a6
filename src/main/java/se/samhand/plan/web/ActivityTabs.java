package se.samhand.plan.web;

import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import se.samhand.kernel.Actor;
import se.samhand.plan.ActivityInPlan;
import se.samhand.plan.ActivityTab;
import se.samhand.ui.Words;

/// The tabs that other modules, and this one, have for the panel about an activity.
@Component
class ActivityTabs {

    private final List<ActivityTab> tabs;

    ActivityTabs(List<ActivityTab> tabs) {
        this.tabs = tabs;
    }

    /// In their order.
    List<ActivityTab.Offer> of(ActivityInPlan activity, Actor actor, Words words) {
        return tabs.stream()
                .flatMap(tab -> tab.offer(activity, actor, words).stream())
                .sorted(Comparator.comparingInt(ActivityTab.Offer::order).thenComparing(ActivityTab.Offer::code))
                .toList();
    }
}
