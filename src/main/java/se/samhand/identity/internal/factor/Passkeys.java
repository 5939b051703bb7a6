package se.samhand.identity.internal.factor;

import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Repository;
import se.samhand.kernel.UuidV7;

/// The stored passkeys, in the words of WebAuthn for Spring Security and in ours for everybody else.
@Repository
class Passkeys implements UserCredentialRepository {

    private static final String RECORD = """
            select person_id, credential_id, public_key, sign_count, transports, is_user_verified, is_backup_capable
                 , is_backed_up, attestation, client_data, name, added_at, last_used_at
              from identity.passkey
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Passkeys(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// The person as an authenticator knows them: the opaque id, and nothing that says who it is.
    static Bytes handle(UUID person) {
        return new Bytes(ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(person.getMostSignificantBits())
                .putLong(person.getLeastSignificantBits())
                .array());
    }

    static UUID person(Bytes handle) {
        var bytes = ByteBuffer.wrap(handle.getBytes());
        return new UUID(bytes.getLong(), bytes.getLong());
    }

    List<SecondFactors.Passkey> of(UUID person) {
        return jdbc.sql("""
                        select id, name, added_at, last_used_at
                          from identity.passkey
                         where person_id = :person
                         order by added_at, id
                        """)
                .param("person", person)
                .query((row, number) -> new SecondFactors.Passkey(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getObject("added_at", OffsetDateTime.class).toInstant(),
                        instant(row, "last_used_at")))
                .list();
    }

    boolean remove(UUID id, UUID person) {
        return jdbc.sql("delete from identity.passkey where id = :id and person_id = :person")
                        .param("id", id)
                        .param("person", person)
                        .update()
                > 0;
    }

    void removeAllOf(UUID person) {
        jdbc.sql("delete from identity.passkey where person_id = :person")
                .param("person", person)
                .update();
    }

    /// A new one, or one that was used: then only what changes by use is kept.
    @Override
    public void save(CredentialRecord key) {
        var known = findByCredentialId(key.getCredentialId());
        if (known == null) {
            add(key);
        } else {
            use(key, known.getSignatureCount());
        }
    }

    private void add(CredentialRecord key) {
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        jdbc.sql("""
                        insert into identity.passkey
                               (id, person_id, credential_id, public_key, sign_count, transports, is_user_verified
                               , is_backup_capable, is_backed_up, attestation, client_data, name, added_at)
                        values (:id, :person, :credential, :publicKey, :count, :transports, :isVerified
                               , :isBackupCapable, :isBackedUp, :attestation, :clientData, :name, :now)
                        """)
                .param("id", UuidV7.next(clock))
                .param("person", person(key.getUserEntityUserId()))
                .param("credential", key.getCredentialId().getBytes())
                .param("publicKey", key.getPublicKey().getBytes())
                .param("count", key.getSignatureCount())
                .param(
                        "transports",
                        key.getTransports().stream()
                                .map(AuthenticatorTransport::getValue)
                                .sorted()
                                .collect(Collectors.joining(",")))
                .param("isVerified", key.isUvInitialized())
                .param("isBackupCapable", key.isBackupEligible())
                .param("isBackedUp", key.isBackupState())
                .param("attestation", bytes(key.getAttestationObject()))
                .param("clientData", bytes(key.getAttestationClientDataJSON()))
                .param("name", key.getLabel())
                .param("now", now)
                .update();
    }

    /// A key that counts and has not counted on is a copy (WebAuthn, 7.2, step 22).
    private void use(CredentialRecord key, long before) {
        if (key.getSignatureCount() <= before && key.getSignatureCount() + before > 0) {
            throw new IllegalArgumentException("The passkey has not counted on since " + before);
        }
        jdbc.sql("""
                        update identity.passkey
                           set sign_count = :count, is_backed_up = :isBackedUp, last_used_at = :now
                         where credential_id = :credential
                        """)
                .param("count", key.getSignatureCount())
                .param("isBackedUp", key.isBackupState())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("credential", key.getCredentialId().getBytes())
                .update();
    }

    @Override
    public void delete(Bytes credentialId) {
        jdbc.sql("delete from identity.passkey where credential_id = :credential")
                .param("credential", credentialId.getBytes())
                .update();
    }

    @Override
    public @Nullable CredentialRecord findByCredentialId(Bytes credentialId) {
        return jdbc.sql(RECORD + " where credential_id = :credential")
                .param("credential", credentialId.getBytes())
                .query((row, number) -> key(row))
                .optional()
                .orElse(null);
    }

    @Override
    public List<CredentialRecord> findByUserId(Bytes userId) {
        return jdbc.sql(RECORD + " where person_id = :person")
                .param("person", person(userId))
                .query((row, number) -> key(row))
                .list();
    }

    private static CredentialRecord key(ResultSet row) throws SQLException {
        var added = row.getObject("added_at", OffsetDateTime.class).toInstant();
        var used = instant(row, "last_used_at");
        return ImmutableCredentialRecord.builder()
                .credentialType(PublicKeyCredentialType.PUBLIC_KEY)
                .credentialId(new Bytes(row.getBytes("credential_id")))
                .userEntityUserId(handle(row.getObject("person_id", UUID.class)))
                .publicKey(new ImmutablePublicKeyCose(row.getBytes("public_key")))
                .signatureCount(row.getLong("sign_count"))
                .transports(transports(row.getString("transports")))
                .uvInitialized(row.getBoolean("is_user_verified"))
                .backupEligible(row.getBoolean("is_backup_capable"))
                .backupState(row.getBoolean("is_backed_up"))
                .attestationObject(new Bytes(row.getBytes("attestation")))
                .attestationClientDataJSON(new Bytes(row.getBytes("client_data")))
                .label(row.getString("name"))
                .created(added)
                .lastUsed(used == null ? added : used)
                .build();
    }

    private static Set<AuthenticatorTransport> transports(String kept) {
        return Arrays.stream(kept.split(","))
                .filter(value -> !value.isEmpty())
                .map(AuthenticatorTransport::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static byte[] bytes(@Nullable Bytes optional) {
        return optional == null ? new byte[0] : optional.getBytes();
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}
