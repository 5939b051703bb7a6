package se.samhand.inbox.web;

import org.springframework.stereotype.Component;
import se.samhand.inbox.InboxPermissions;
import se.samhand.kernel.Actor;
import se.samhand.ui.AccountLink;
import se.samhand.ui.Icon;

@Component
class NoticeSettingsLink implements AccountLink {

    @Override
    public int order() {
        return 30;
    }

    @Override
    public Icon icon() {
        return Icon.BELL;
    }

    @Override
    public String labelKey() {
        return "inbox.settings.title";
    }

    @Override
    public String path() {
        return InboxLinks.SETTINGS;
    }

    @Override
    public boolean isShownTo(Actor actor) {
        return actor.may(InboxPermissions.READ);
    }
}
