package se.samhand.identity.internal.factor;

import com.webauthn4j.util.exception.WebAuthnException;
import java.net.URI;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.core.env.Environment;
import org.springframework.security.web.webauthn.api.AttestationConveyancePreference;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialDescriptor;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialParameters;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// What browser and Samhand say to each other about passkeys (WebAuthn); Spring Security checks the answers.
///
/// The device has to verify who holds it, so that a passkey is two factors in itself.
/// Spring's own addresses and pages are not used: ours declare their permission and leave a trail as all others do.
@Component
public class PasskeyCeremony {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Passkeys passkeys;
    private final PasskeyOwners owners;
    private final URI address;
    private final Environment environment;
    private final Supplier<Webauthn4JRelyingPartyOperations> operations = SingletonSupplier.of(this::operations);
    private final JsonMapper json =
            JsonMapper.builder().addModule(new WebauthnJacksonModule()).build();

    PasskeyCeremony(Passkeys passkeys, PasskeyOwners owners, FactorProperties properties, Environment environment) {
        this.passkeys = passkeys;
        this.owners = owners;
        this.address = properties.address();
        this.environment = environment;
    }

    /// A new random text that the next answer has to carry.
    public String newChallenge() {
        return Bytes.random().toBase64UrlString();
    }

    /// What the browser needs to know to make a passkey, as JSON.
    public String whatToMake(UUID person, String challenge) {
        return json.writeValueAsString(toMake(person, challenge));
    }

    /// What the browser needs to know to show a passkey, as JSON; any of its owner is right.
    public String whatToShow(String challenge) {
        return json.writeValueAsString(toShow(challenge));
    }

    /// Whether the answer is a passkey that can be kept; it counts from now on.
    boolean keep(UUID person, String challenge, String answer, String name) {
        try {
            var made = json.readValue(
                    answer, new TypeReference<PublicKeyCredential<AuthenticatorAttestationResponse>>() {});
            if (isMissing(made)
                    || made.getResponse().getAttestationObject() == null
                    || made.getResponse().getClientDataJSON() == null) {
                return false;
            }
            operations
                    .get()
                    .registerCredential(new ImmutableRelyingPartyRegistrationRequest(
                            toMake(person, challenge), new RelyingPartyPublicKey(made, name)));
            return true;
        } catch (JacksonException | IllegalArgumentException | WebAuthnException notOne) {
            return false;
        }
    }

    /// Whose passkey the answer was made with, if it was one that is known and the account is open.
    public Optional<UUID> personOf(String challenge, String answer) {
        try {
            var shown =
                    json.readValue(answer, new TypeReference<PublicKeyCredential<AuthenticatorAssertionResponse>>() {});
            if (isMissing(shown)
                    || shown.getResponse().getAuthenticatorData() == null
                    || shown.getResponse().getClientDataJSON() == null
                    || shown.getResponse().getSignature() == null) {
                return Optional.empty();
            }
            var owner = operations.get().authenticate(new RelyingPartyAuthenticationRequest(toShow(challenge), shown));
            return Optional.of(Passkeys.person(owner.getId()));
        } catch (JacksonException | IllegalArgumentException | WebAuthnException notOne) {
            return Optional.empty();
        }
    }

    /// The JSON of a browser holds them all; that of somebody else may not.
    @SuppressWarnings("ConstantValue")
    private static boolean isMissing(PublicKeyCredential<?> credential) {
        return credential == null || credential.getRawId() == null || credential.getResponse() == null;
    }

    private PublicKeyCredentialCreationOptions toMake(UUID person, String challenge) {
        var owner = Objects.requireNonNull(owners.findByUsername(person.toString()), "whoever is signed in exists");
        List<PublicKeyCredentialDescriptor> known = passkeys.findByUserId(owner.getId()).stream()
                .map(key -> PublicKeyCredentialDescriptor.builder()
                        .id(key.getCredentialId())
                        .transports(key.getTransports())
                        .build())
                .toList();
        return PublicKeyCredentialCreationOptions.builder()
                .rp(party())
                .user(owner)
                .challenge(Bytes.fromBase64(challenge))
                .pubKeyCredParams(
                        PublicKeyCredentialParameters.EdDSA,
                        PublicKeyCredentialParameters.ES256,
                        PublicKeyCredentialParameters.RS256)
                .attestation(AttestationConveyancePreference.NONE)
                .authenticatorSelection(AuthenticatorSelectionCriteria.builder()
                        .residentKey(ResidentKeyRequirement.REQUIRED)
                        .userVerification(UserVerificationRequirement.REQUIRED)
                        .build())
                .excludeCredentials(known)
                .timeout(PATIENCE)
                .build();
    }

    private PublicKeyCredentialRequestOptions toShow(String challenge) {
        return PublicKeyCredentialRequestOptions.builder()
                .challenge(Bytes.fromBase64(challenge))
                .rpId(address.getHost())
                .userVerification(UserVerificationRequirement.REQUIRED)
                .timeout(PATIENCE)
                .build();
    }

    private PublicKeyCredentialRpEntity party() {
        return PublicKeyCredentialRpEntity.builder()
                .id(address.getHost())
                .name("Samhand")
                .build();
    }

    private Webauthn4JRelyingPartyOperations operations() {
        return new Webauthn4JRelyingPartyOperations(owners, passkeys, party(), origins());
    }

    /// The address that people use; on one's own machine whatever port it runs on too.
    private Set<String> origins() {
        var origins = new HashSet<String>();
        origins.add(address.getScheme() + "://" + address.getAuthority());
        var port = environment.getProperty("local.server.port");
        if (address.getHost().equals("localhost") && port != null) {
            origins.add("http://localhost:" + port);
        }
        return origins;
    }
}
