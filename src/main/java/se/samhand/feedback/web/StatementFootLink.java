package se.samhand.feedback.web;

import org.springframework.stereotype.Component;
import se.samhand.ui.FootLink;

/// The accessibility statement, one step away from every page.
@Component
class StatementFootLink implements FootLink {

    @Override
    public String labelKey() {
        return "feedback.statement.link";
    }

    @Override
    public String path() {
        return StatementController.PATH;
    }
}
