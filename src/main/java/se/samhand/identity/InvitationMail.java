package se.samhand.identity;

import java.util.UUID;

/// Mails one-time links (*inbjudan*); implemented by `inbox`, which has the mail server.
public interface InvitationMail {

    /// Whether there is a mail server.
    boolean isOffered();

    /// Puts a mail with a link on its way, in the transaction at hand; the link is made when the mail leaves.
    void queue(UUID person);
}
