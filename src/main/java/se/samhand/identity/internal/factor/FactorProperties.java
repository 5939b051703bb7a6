package se.samhand.identity.internal.factor;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Second factors; docs/accounts.md explains the choices.
///
/// @param key 32 bytes in base64 that encrypt the secrets of apps; without one see `keyFolder`
/// @param keyFolder where a key of our own making lies, if that folder is there; default beside the embedded database
/// @param address where people reach Samhand in their browser, which passkeys are bound to by its host name; default
/// `samhand.inbox.address`
/// @param requiredFor codes of roles that cannot be used without a second factor, such as `administrator`; default none
@ConfigurationProperties("samhand.identity.second-factor")
public record FactorProperties(
        @DefaultValue("") String key,
        @DefaultValue(".samhand") Path keyFolder,
        @DefaultValue("http://localhost:8080") URI address,
        @DefaultValue List<String> requiredFor) {

    @Override
    public String toString() {
        return "FactorProperties[" + keyFolder + ", " + requiredFor + "]";
    }
}
