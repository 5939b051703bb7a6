package se.samhand.access.web;

import org.springframework.stereotype.Component;
import se.samhand.ui.AccountLink;
import se.samhand.ui.Icon;

@Component
class OwnAccessLink implements AccountLink {

    @Override
    public int order() {
        return 15;
    }

    @Override
    public Icon icon() {
        return Icon.VIEW;
    }

    @Override
    public String labelKey() {
        return "access.own.title";
    }

    @Override
    public String path() {
        return OwnAccessController.PATH;
    }
}
