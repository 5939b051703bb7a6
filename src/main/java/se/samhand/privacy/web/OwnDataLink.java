package se.samhand.privacy.web;

import org.springframework.stereotype.Component;
import se.samhand.ui.AccountLink;
import se.samhand.ui.Icon;

@Component
class OwnDataLink implements AccountLink {

    @Override
    public int order() {
        return 30;
    }

    @Override
    public Icon icon() {
        return Icon.FILE;
    }

    @Override
    public String labelKey() {
        return "privacy.own.title";
    }

    @Override
    public String path() {
        return PrivacyLinks.OWN;
    }
}
