package se.samhand.strategy.web;

import org.springframework.stereotype.Component;
import se.samhand.strategy.SteeringPermissions;
import se.samhand.ui.Icon;
import se.samhand.ui.NavigationGroup;
import se.samhand.ui.NavigationItem;

@Component
class SteeringNavigation implements NavigationItem {

    @Override
    public NavigationGroup group() {
        return NavigationGroup.KNOWLEDGE;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public Icon icon() {
        return Icon.GOAL;
    }

    @Override
    public String labelKey() {
        return "strategy.steering.title";
    }

    @Override
    public String path() {
        return SteeringLinks.DOCUMENTS;
    }

    @Override
    public String permission() {
        return SteeringPermissions.READ;
    }
}
