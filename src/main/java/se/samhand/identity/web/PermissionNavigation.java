package se.samhand.identity.web;

import org.springframework.stereotype.Component;
import se.samhand.kernel.Actor;
import se.samhand.ui.Icon;
import se.samhand.ui.NavigationGroup;
import se.samhand.ui.NavigationItem;

@Component
class PermissionNavigation implements NavigationItem {

    @Override
    public NavigationGroup group() {
        return NavigationGroup.ADMINISTRATION;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Icon icon() {
        return Icon.SHIELD;
    }

    @Override
    public String labelKey() {
        return "identity.permissions.title";
    }

    @Override
    public String path() {
        return AccountLinks.PERMISSIONS;
    }

    @Override
    public String permission() {
        return "";
    }

    /// Everybody may know who may do what.
    @Override
    public boolean isShownTo(Actor actor) {
        return true;
    }
}
