package se.samhand.plan.web;

import java.util.List;
import org.springframework.stereotype.Component;
import se.samhand.plan.internal.TemplateUseQuery;
import se.samhand.strategy.TemplateUse;
import se.samhand.ui.Words;

/// Tells how many plans are written under a template that is about to be published anew.
@Component
class PlansUnderTemplate implements TemplateUse {

    private final TemplateUseQuery query;

    PlansUnderTemplate(TemplateUseQuery query) {
        this.query = query;
    }

    @Override
    public List<String> touched(String strategy, Words words) {
        TemplateUseQuery.Use use = query.of(strategy);
        return use.plans() == 0
                ? List.of(words.get("plan.template.use.none"))
                : List.of(words.get("plan.template.use", use.plans(), use.administrations()));
    }
}
