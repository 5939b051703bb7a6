package se.samhand.plan.web;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.samhand.audit.AuditTrail;
import se.samhand.ui.History;
import se.samhand.ui.Words;

/// Tells who did what with a plan or a file while somebody else had it open.
@Component
class Meanwhile {

    private static final int MOST = 3;

    private final AuditTrail trail;

    Meanwhile(AuditTrail trail) {
        this.trail = trail;
    }

    /// The latest events, the newest first.
    ///
    /// @param steps how many changes there were since the person looked; the very latest is told in any case
    List<History.Event> happened(Set<UUID> subjects, int steps, Words words) {
        List<History.Event> events = trail.history(subjects, "", "", words).events();
        int told = Math.min(MOST, Math.max(1, steps));
        return events.subList(0, Math.min(told, events.size()));
    }
}
