package se.samhand.ui.web;

import org.springframework.stereotype.Component;
import se.samhand.kernel.Actor;
import se.samhand.ui.Icon;
import se.samhand.ui.NavigationGroup;
import se.samhand.ui.NavigationItem;

@Component
class StartNavigation implements NavigationItem {

    @Override
    public NavigationGroup group() {
        return NavigationGroup.WORK;
    }

    @Override
    public int order() {
        return 0;
    }

    @Override
    public Icon icon() {
        return Icon.HOME;
    }

    @Override
    public String labelKey() {
        return "ui.start.title";
    }

    @Override
    public String shortLabelKey() {
        return "ui.start.short";
    }

    @Override
    public String path() {
        return "/";
    }

    /// Everybody has a start page; what is on it depends on what they may do.
    @Override
    public boolean isShownTo(Actor actor) {
        return true;
    }

    @Override
    public String permission() {
        return "";
    }

    @Override
    public boolean isInDock() {
        return true;
    }
}
