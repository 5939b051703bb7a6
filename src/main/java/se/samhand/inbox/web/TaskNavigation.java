package se.samhand.inbox.web;

import org.springframework.stereotype.Component;
import se.samhand.inbox.InboxPermissions;
import se.samhand.ui.Icon;
import se.samhand.ui.NavigationGroup;
import se.samhand.ui.NavigationItem;

@Component
class TaskNavigation implements NavigationItem {

    @Override
    public NavigationGroup group() {
        return NavigationGroup.WORK;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Icon icon() {
        return Icon.DONE_OUTLINE;
    }

    @Override
    public String labelKey() {
        return "inbox.tasks.title";
    }

    @Override
    public String path() {
        return InboxLinks.TASKS;
    }

    @Override
    public String permission() {
        return InboxPermissions.READ;
    }
}
