package se.samhand.identity.internal.factor;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.stereotype.Repository;

/// The persons as WebAuthn knows them: they are those with an account, so nothing is kept of its own.
@Repository
class PasskeyOwners implements PublicKeyCredentialUserEntityRepository {

    private final JdbcClient jdbc;

    PasskeyOwners(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findById(Bytes id) {
        return find(Passkeys.person(id));
    }

    /// @param username the id of a person, which is what Spring Security has as their name
    @Override
    public @Nullable PublicKeyCredentialUserEntity findByUsername(String username) {
        return find(UUID.fromString(username));
    }

    private @Nullable PublicKeyCredentialUserEntity find(UUID person) {
        return jdbc.sql("""
                        select sign_in_name, name
                          from identity.person
                         where id = :person
                           and closed_at is null
                        """)
                .param("person", person)
                .query((row, number) -> ImmutablePublicKeyCredentialUserEntity.builder()
                        .id(Passkeys.handle(person))
                        .name(row.getString("sign_in_name"))
                        .displayName(row.getString("name"))
                        .build())
                .optional()
                .orElse(null);
    }

    /// Accounts are opened and closed elsewhere.
    @Override
    public void save(PublicKeyCredentialUserEntity userEntity) {}

    @Override
    public void delete(Bytes id) {}
}
