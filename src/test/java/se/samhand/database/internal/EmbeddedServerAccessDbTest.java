package se.samhand.database.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static se.samhand.database.internal.EmbeddedServerDbTest.connect;
import static se.samhand.database.internal.EmbeddedServerDbTest.execute;
import static se.samhand.database.internal.EmbeddedServerDbTest.query;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/// Who gets in to an embedded server, and what they may do there.
// Exempt from test-kind: it starts and stops PostgreSQL servers of its own.
@TestInstance(Lifecycle.PER_CLASS)
class EmbeddedServerAccessDbTest {

    private Path dataSet;
    private EmbeddedServer server;

    @BeforeAll
    void start(@TempDir Path folder) {
        dataSet = folder;
        server = EmbeddedServerDbTest.startIn(folder);
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void refusesAWrongPassword() {
        for (var role : Role.values()) {
            assertThatExceptionOfType(SQLException.class)
                    .isThrownBy(() -> DriverManager.getConnection(server.url("samhand"), role.user(), "wrong"))
                    .withMessageContaining("password authentication failed");
        }
    }

    @Test
    void keepsPasswordsAsScramOnly() throws SQLException {
        var stored =
                query(server, Role.SUPERUSER, "select rolpassword from pg_authid where rolcanlogin order by rolname");
        var ways = query(server, Role.SUPERUSER, "select distinct auth_method from pg_hba_file_rules");

        assertThat(stored).hasSize(3).allMatch(password -> password.startsWith("SCRAM-SHA-256$"));
        assertThat(ways).containsExactly("scram-sha-256");
    }

    @Test
    void keepsThePasswordFileAndTheFolderFromOthers() throws IOException {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(dataSet)))
                .isEqualTo("rwx------");
        assertThat(PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(dataSet.resolve("passwords.properties"))))
                .isEqualTo("rw-------");
    }

    @Test
    void writesNoPasswordToItsLog() throws IOException {
        var passwords = server.passwords();

        assertThat(Files.readString(dataSet.resolve("postgresql.log")))
                .contains("ready to accept connections")
                .doesNotContain(passwords.superuser(), passwords.owner(), passwords.application());
    }

    @Test
    void listensOnTheLoopbackAddressOnly() throws SQLException, IOException {
        assertThat(query(server, Role.SUPERUSER, "show listen_addresses")).containsExactly("127.0.0.1");
        assertThat(query(server, Role.SUPERUSER, "show unix_socket_directories"))
                .containsExactly("");
        for (var address : otherAddresses()) {
            assertThatExceptionOfType(ConnectException.class).isThrownBy(() -> connect(address, server.port()));
        }
        connect(InetAddress.getLoopbackAddress(), server.port());
    }

    @Test
    void letsOnlyTheOwnerMakeTables() throws SQLException {
        assertThatExceptionOfType(SQLException.class)
                .isThrownBy(() -> execute(server, Role.APPLICATION, "create table t (id int)"))
                .withMessageContaining("permission denied for schema public");
        assertThatExceptionOfType(SQLException.class)
                .isThrownBy(() -> execute(server, Role.APPLICATION, "create schema s"))
                .withMessageContaining("permission denied for database samhand");
        execute(server, Role.OWNER, "create schema s create table t (id int)");
    }

    @Test
    void givesNobodyButTheSuperuserSpecialRights() throws SQLException {
        var special = query(
                server,
                Role.SUPERUSER,
                "select rolname from pg_roles where rolcanlogin and (rolsuper or rolcreaterole or rolcreatedb or rolreplication)");

        assertThat(special).containsExactly("postgres");
    }

    @Test
    void sortsAsSwedishDoes() throws SQLException {
        var sorted = query(server, Role.APPLICATION, """
                select name from (values ('Östermalm'), ('Zinkensdamm'), ('Älvsjö'), ('Årsta'), ('Enskede')) as place (name)
                order by name collate "sv-SE-x-icu"\
                """);

        assertThat(sorted).containsExactly("Enskede", "Zinkensdamm", "Årsta", "Älvsjö", "Östermalm");
    }

    private static List<InetAddress> otherAddresses() throws SocketException {
        return NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(address -> !address.isLoopbackAddress() && !address.isLinkLocalAddress())
                .toList();
    }
}
