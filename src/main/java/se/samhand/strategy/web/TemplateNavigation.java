package se.samhand.strategy.web;

import org.springframework.stereotype.Component;
import se.samhand.strategy.TemplatePermissions;
import se.samhand.ui.Icon;
import se.samhand.ui.NavigationGroup;
import se.samhand.ui.NavigationItem;

@Component
class TemplateNavigation implements NavigationItem {

    @Override
    public NavigationGroup group() {
        return NavigationGroup.ADMINISTRATION;
    }

    @Override
    public int order() {
        return 4;
    }

    @Override
    public Icon icon() {
        return Icon.TABLE;
    }

    @Override
    public String labelKey() {
        return "strategy.template.navigation";
    }

    @Override
    public String path() {
        return TemplateLinks.TEMPLATES;
    }

    @Override
    public String permission() {
        return TemplatePermissions.EDIT;
    }
}
