package se.samhand.audit.web;

import java.util.Optional;
import org.springframework.stereotype.Component;
import se.samhand.audit.AuditPermissions;
import se.samhand.kernel.Actor;
import se.samhand.ui.TrailLink;

/// Lets every page lead to what has happened to its object.
@Component
class TrailOfSubject implements TrailLink {

    @Override
    public Optional<String> historyOf(String subject, Actor actor) {
        return actor.may(AuditPermissions.READ)
                ? Optional.of(TrailController.PATH + "?objekt=" + subject)
                : Optional.empty();
    }
}
