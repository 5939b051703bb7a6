package se.samhand.inbox.internal.mail;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Settings of mail and calendar; the mail server itself is Spring Boot's `spring.mail.host` and its kin.
///
/// @param address where people reach Samhand in their browser, for links in mail and in the calendar
/// @param sender address that mail comes from
@ConfigurationProperties("samhand.inbox")
public record InboxProperties(
        @DefaultValue("http://localhost:8080") URI address,
        @DefaultValue("samhand@localhost") String sender) {

    public InboxProperties {
        if (!"http".equals(address.getScheme()) && !"https".equals(address.getScheme())) {
            throw new IllegalArgumentException("samhand.inbox.address begins with http:// or https://, not " + address);
        }
    }

    /// The whole address of one of our pages.
    public String link(String path) {
        var base = address.toString();
        return (base.endsWith("/") ? base.substring(0, base.length() - 1) : base) + path;
    }
}
