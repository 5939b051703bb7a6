package se.samhand.audit.internal;

import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import se.samhand.audit.AuditPermissions;
import se.samhand.audit.TrailExported;
import se.samhand.kernel.Actor;
import se.samhand.kernel.UseCase;

/// A person takes lines of the trail out of Samhand, to look at them elsewhere or to verify them there.
@UseCase
public class ExportTrail {

    /// What is to be written: the lines of a choice as far as the chain reached when it was asked for.
    public record Extract(Chain chain, TrailChoice choice, long last) {}

    private final AuditLines lines;
    private final Chains chains;
    private final ApplicationEventPublisher events;

    ExportTrail(AuditLines lines, Chains chains, ApplicationEventPublisher events) {
        this.lines = lines;
        this.chains = chains;
        this.events = events;
    }

    /// Leaves the line of the export; the lines themselves are written afterwards, a handful at a time.
    ///
    /// @param asked which questions the choice answers
    public Extract export(TrailChoice choice, Set<String> asked, String format, Actor actor) {
        actor.mustHave(AuditPermissions.EXPORT);
        var chain = chains.get();
        var last = lines.lastNumber();
        events.publishEvent(
                new TrailExported(chain.installation(), actor.id(), format, lines.count(choice, last), last, asked));
        return new Extract(chain, choice, last);
    }
}
