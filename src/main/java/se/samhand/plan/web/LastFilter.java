package se.samhand.plan.web;

import jakarta.servlet.http.HttpSession;
import java.util.UUID;
import org.springframework.util.MultiValueMap;

/// What a person last asked of a plan's table, for as long as they are signed in.
///
/// Each edit leads back to the table, and what was asked is to hold there.
final class LastFilter {

    private final HttpSession session;
    private final String name;

    LastFilter(HttpSession session, UUID plan) {
        this.session = session;
        this.name = "plan.filter." + plan;
    }

    PlanFilter last() {
        return session.getAttribute(name) instanceof PlanFilter last ? last : PlanFilter.none();
    }

    PlanFilter taking(MultiValueMap<String, String> asked) {
        if (asked.isEmpty()) {
            return last();
        }
        PlanFilter filter = PlanFilter.typed(asked);
        if (filter.isActive()) {
            session.setAttribute(name, filter);
        } else {
            session.removeAttribute(name);
        }
        return filter;
    }
}
