package se.samhand.strategy.web;

import java.util.Locale;
import se.samhand.strategy.internal.template.TemplateRefusal;
import se.samhand.ui.Words;

/// Why a template cannot be so, in words.
final class TemplateRefusals {

    private TemplateRefusals() {}

    static String text(TemplateRefusal reason, Words words) {
        return words.get("strategy.template.refused."
                + reason.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
