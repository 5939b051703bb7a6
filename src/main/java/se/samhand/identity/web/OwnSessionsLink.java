package se.samhand.identity.web;

import org.springframework.stereotype.Component;
import se.samhand.ui.AccountLink;
import se.samhand.ui.Icon;

@Component
class OwnSessionsLink implements AccountLink {

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Icon icon() {
        return Icon.LOCK;
    }

    @Override
    public String labelKey() {
        return "identity.sessions.title";
    }

    @Override
    public String path() {
        return AccountLinks.OWN_SESSIONS;
    }
}
