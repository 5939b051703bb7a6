package se.samhand.identity.internal;

import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import se.samhand.identity.InvitationChanged;
import se.samhand.identity.InvitationMail;
import se.samhand.kernel.Actor;
import se.samhand.kernel.UseCase;

/// An administrator has a one-time link mailed to the person, and never sees it.
@UseCase
public class MailInvitation {

    /// What came of it.
    public sealed interface Outcome {
        /// The mail is on its way; a link that was out no longer holds.
        record Mailed() implements Outcome {}

        /// Nobody can sign in to it; open it first.
        record IsClosed() implements Outcome {}

        /// Nobody needs a password for it.
        record IsDemo() implements Outcome {}

        /// There is no address to mail to, or no mail server.
        record CannotBeMailed() implements Outcome {}
    }

    private final AdministratorReach reach;
    private final Invitations invitations;
    private final InvitationMail mail;
    private final ApplicationEventPublisher events;

    MailInvitation(
            AdministratorReach reach, Invitations invitations, InvitationMail mail, ApplicationEventPublisher events) {
        this.reach = reach;
        this.invitations = invitations;
        this.mail = mail;
        this.events = events;
    }

    public Outcome mail(UUID id, Actor actor) {
        var person = reach.getManagedAndHold(id, actor);
        if (!person.isActive()) {
            return new Outcome.IsClosed();
        } else if (person.isDemo()) {
            return new Outcome.IsDemo();
        } else if (person.address() == null || !mail.isOffered()) {
            return new Outcome.CannotBeMailed();
        }
        // Told to nobody: the mail makes its own.
        invitations.make(id, actor.id());
        mail.queue(id);
        events.publishEvent(new InvitationChanged(id, actor.id(), true));
        return new Outcome.Mailed();
    }
}
