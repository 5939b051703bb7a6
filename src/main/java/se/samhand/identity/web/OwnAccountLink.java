package se.samhand.identity.web;

import org.springframework.stereotype.Component;
import se.samhand.ui.AccountLink;
import se.samhand.ui.Icon;

@Component
class OwnAccountLink implements AccountLink {

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Icon icon() {
        return Icon.PERSON;
    }

    @Override
    public String labelKey() {
        return "identity.own.title";
    }

    @Override
    public String path() {
        return AccountLinks.OWN;
    }
}
