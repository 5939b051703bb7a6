package se.samhand.plan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.StaticMessageSource;
import se.samhand.kernel.Actor;
import se.samhand.kernel.ScopeId;
import se.samhand.plan.ActivityInPlan;
import se.samhand.plan.ActivityTab;
import se.samhand.plan.PlanId;
import se.samhand.ui.Link;
import se.samhand.ui.Words;

class ActivityTabsTest {

    private static final ActivityInPlan ACTIVITY = new ActivityInPlan(
            new PlanId(UUID.randomUUID()), UUID.randomUUID(), UUID.randomUUID(), "1.2.1", new ScopeId("sdf-ekdalen"));

    @Test
    void showsWhatModulesOfferInTheirOrderAndNothingOfThoseThatOfferNothing() {
        ActivityTab late = (activity, actor, words) -> Optional.of(offer(500, "uppfoljning", 3));
        ActivityTab early = (activity, actor, words) -> Optional.of(offer(100, "kontroll", null));
        ActivityTab none = (activity, actor, words) -> Optional.empty();

        List<ActivityTab.Offer> offers = new ActivityTabs(List.of(late, none, early)).of(ACTIVITY, actor(), words());

        assertThat(offers).extracting(ActivityTab.Offer::code).containsExactly("kontroll", "uppfoljning");
        assertThat(offers).extracting(ActivityTab.Offer::count).containsExactly(null, 3);
    }

    private static ActivityTab.Offer offer(int order, String code, Integer count) {
        return new ActivityTab.Offer(
                order, code, "En flik", count, new Link("Visa", "/sida"), "/sida/" + ACTIVITY.number());
    }

    private static Actor actor() {
        return Actor.nobody();
    }

    private static Words words() {
        return Words.inLanguage(new StaticMessageSource(), "sv");
    }
}
