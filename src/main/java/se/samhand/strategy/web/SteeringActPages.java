package se.samhand.strategy.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import se.samhand.kernel.NotFound;
import se.samhand.strategy.internal.steering.GoalUses;
import se.samhand.strategy.internal.steering.SteeringDetailsQuery;
import se.samhand.strategy.internal.steering.SteeringDetailsQuery.Details;
import se.samhand.ui.FormErrors;
import se.samhand.ui.Link;
import se.samhand.ui.Words;

/// Makes the pages that ask before something is ended or removed, and say what stays or goes.
@Component
class SteeringActPages {

    private final SteeringDetailsQuery query;
    private final GoalUses uses;

    SteeringActPages(SteeringDetailsQuery query, GoalUses uses) {
        this.query = query;
        this.uses = uses;
    }

    /// @param seen version that the person saw; null for the one that is shown now
    ModelAndView ofEnd(String code, @Nullable Integer seen, String typed, FormErrors errors, Words words) {
        var found = query.get(code);
        var page = page(
                found,
                words.get("strategy.steering.end"),
                SteeringPages.title(found.document(), words),
                SteeringLinks.end(code),
                SteeringLinks.document(code),
                List.of(words.get("strategy.steering.end.stays", found.links())),
                null,
                null,
                typed,
                errors,
                seen,
                words);
        return new ModelAndView("strategy/steeringEnd", errors.status()).addObject("page", page);
    }

    ModelAndView ofRemoval(String code, HttpStatus status, Words words) {
        var found = query.get(code);
        boolean isServed = found.links() > 0;
        var page = page(
                found,
                words.get("strategy.steering.remove"),
                SteeringPages.title(found.document(), words),
                SteeringLinks.removal(code),
                SteeringLinks.document(code),
                List.of(words.get(
                        "strategy.steering.removal.lost",
                        found.document().goals().size())),
                isServed ? words.get("strategy.steering.removal.served", found.links()) : null,
                isServed ? new Link(words.get("strategy.steering.end"), SteeringLinks.end(code)) : null,
                "",
                FormErrors.none(),
                null,
                words);
        return new ModelAndView("strategy/steeringRemoval", status).addObject("page", page);
    }

    ModelAndView ofGoalRemoval(String code, String goal, HttpStatus status, Words words) {
        var found = query.get(code);
        var removed = found.document().goal(goal).orElseThrow(() -> new NotFound("There is no goal " + goal));
        int links = uses.countOf(removed);
        var page = page(
                found,
                words.get("strategy.steering.goal.remove"),
                found.document().known(removed).text(words),
                SteeringLinks.goal(code, goal) + "/borttagning",
                SteeringLinks.goal(code, goal),
                List.of(words.get("strategy.steering.goal.removal.lost")),
                links > 0 ? words.get("strategy.steering.goal.removal.served", links) : null,
                links > 0
                        ? new Link(words.get("strategy.steering.goal.see-served"), SteeringLinks.goal(code, goal))
                        : null,
                "",
                FormErrors.none(),
                null,
                words);
        return new ModelAndView("strategy/steeringRemoval", status).addObject("page", page);
    }

    private static SteeringActPage page(
            Details found,
            String title,
            String lead,
            String action,
            String backHref,
            List<String> lost,
            @Nullable String refusal,
            @Nullable Link instead,
            String lastDay,
            FormErrors errors,
            @Nullable Integer seen,
            Words words) {
        return new SteeringActPage(
                title,
                lead,
                SteeringPages.crumbs(found.document(), words),
                action,
                backHref,
                lost,
                refusal,
                instead,
                lastDay,
                errors,
                seen == null ? found.document().version() : seen);
    }
}
