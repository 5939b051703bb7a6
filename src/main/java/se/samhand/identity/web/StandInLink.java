package se.samhand.identity.web;

import org.springframework.stereotype.Component;
import se.samhand.ui.AccountLink;
import se.samhand.ui.Icon;

@Component
class StandInLink implements AccountLink {

    @Override
    public int order() {
        return 17;
    }

    @Override
    public Icon icon() {
        return Icon.PEOPLE;
    }

    @Override
    public String labelKey() {
        return "identity.stand-in.title";
    }

    @Override
    public String path() {
        return AccountLinks.STAND_IN;
    }
}
