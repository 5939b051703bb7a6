package se.samhand.identity.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import se.samhand.kernel.Actor;

/// Writes the one-time link of the first administrator into a file that only the owner of the process can read.
@Component
@Order(1)
class FirstAdministratorAtStart implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(FirstAdministratorAtStart.class);

    private final IdentityProperties properties;
    private final LetInFirstAdministrator letInFirstAdministrator;
    private final Administrators administrators;

    FirstAdministratorAtStart(
            IdentityProperties properties,
            LetInFirstAdministrator letInFirstAdministrator,
            Administrators administrators) {
        this.properties = properties;
        this.letInFirstAdministrator = letInFirstAdministrator;
        this.administrators = administrators;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        if (!properties.firstAdministrator().isBlank()) {
            letIn(properties.firstAdministrator(), properties.firstAdministratorFile());
        } else if (!administrators.isAnybodyAtWork()) {
            LOG.warn("Nobody can administer accounts yet: set samhand.identity.first-administrator and start again"
                    + " (docs/accounts.md)");
        }
    }

    void letIn(String signInName, Path file) throws IOException {
        switch (letInFirstAdministrator.letIn(signInName, Actor.samhand(IdentityPermissions.ADMINISTER))) {
            case LetInFirstAdministrator.Outcome.Invited invited -> {
                write(invited.secret(), file);
                LOG.info("The one-time link of the first administrator is in {}", file.toAbsolutePath());
            }
            case LetInFirstAdministrator.Outcome.IsSetUp before -> {}
        }
    }

    private static void write(String secret, Path file) throws IOException {
        Files.deleteIfExists(file);
        var forOwnerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        Files.createFile(file, forOwnerOnly);
        Files.writeString(file, """
                Öppna sidan nedan på Samhands adress och välj ditt lösenord. Länken gäller en gång.
                Ta sedan bort den här filen.

                /inbjudan/%s
                """.formatted(secret));
    }
}
