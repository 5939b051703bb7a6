package se.samhand.inbox.internal.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.util.Date;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/// The municipality's mail server, spoken to by SMTP; there is one when `spring.mail.host` is set.
///
/// What it answers holds addresses, so none of it is passed on or logged: only a code of ours.
@Component
public class MailServer {

    private final Optional<JavaMailSender> sender;
    private final InboxProperties properties;
    private final Clock clock;

    MailServer(Optional<JavaMailSender> sender, InboxProperties properties, Clock clock) {
        this.sender = sender;
        this.properties = properties;
        this.clock = clock;
    }

    public boolean isConfigured() {
        return sender.isPresent();
    }

    Delivery deliver(Letter letter) {
        return sender.map(server -> deliver(letter, server)).orElseGet(() -> new Delivery.Refused("no-server"));
    }

    private Delivery deliver(Letter letter, JavaMailSender server) {
        try {
            server.send(message(letter, server));
            return new Delivery.Accepted();
        } catch (AddressException malformed) {
            return new Delivery.Refused("address-malformed");
        } catch (MessagingException unwritable) {
            throw new IllegalStateException("Mail " + letter.id() + " cannot be written", unwritable);
        } catch (MailAuthenticationException refused) {
            return new Delivery.Failed("sign-in-refused", true);
        } catch (MailSendException failed) {
            return failure(failed);
        } catch (MailException failed) {
            return new Delivery.Failed("server-failed", false);
        }
    }

    private MimeMessage message(Letter letter, JavaMailSender server) throws MessagingException {
        MimeMessage message = server.createMimeMessage();
        message.setFrom(new InternetAddress(properties.sender(), true));
        message.setRecipient(MimeMessage.RecipientType.TO, new InternetAddress(letter.address(), true));
        message.setSubject(letter.subject(), "UTF-8");
        message.setText(letter.text(), "UTF-8");
        message.setSentDate(Date.from(clock.instant()));
        message.setHeader(
                "Message-ID", "<" + letter.id() + "@" + properties.address().getHost() + ">");
        message.setHeader("Content-Language", letter.language());
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("X-Auto-Response-Suppress", "All");
        message.setHeader("List-Unsubscribe", "<" + properties.link("/installningar/avisering") + ">");
        return message;
    }

    /// Only when no conversation came about at all does the failure have one cause for every message.
    private static Delivery failure(MailSendException failed) {
        if (failed.getCause() != null) {
            return new Delivery.Failed("unreachable", true);
        }
        boolean isAddressRefused = Stream.of(failed.getMessageExceptions())
                .anyMatch(problem -> problem instanceof SendFailedException refused && namesInvalidAddress(refused));
        return isAddressRefused ? new Delivery.Refused("address-refused") : new Delivery.Failed("server-failed", false);
    }

    private static boolean namesInvalidAddress(SendFailedException refused) {
        return refused.getInvalidAddresses() != null && refused.getInvalidAddresses().length > 0;
    }
}
