package se.samhand.plan.web;

import org.springframework.stereotype.Component;
import se.samhand.plan.PlanPermissions;
import se.samhand.ui.Icon;
import se.samhand.ui.NavigationGroup;
import se.samhand.ui.NavigationItem;

@Component
class PlanNavigation implements NavigationItem {

    @Override
    public NavigationGroup group() {
        return NavigationGroup.WORK;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Icon icon() {
        return Icon.PLAN;
    }

    @Override
    public String labelKey() {
        return "plan.navigation";
    }

    @Override
    public String shortLabelKey() {
        return "plan.navigation.short";
    }

    @Override
    public String path() {
        return PlanLinks.PLANS;
    }

    @Override
    public String permission() {
        return PlanPermissions.READ;
    }

    @Override
    public boolean isInDock() {
        return true;
    }
}
