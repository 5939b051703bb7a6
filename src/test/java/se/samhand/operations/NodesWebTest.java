package se.samhand.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import se.samhand.audit.AuditChain;
import se.samhand.audit.ChainVerdict;
import se.samhand.database.ImportOutcome;
import se.samhand.database.internal.DataCopies;
import se.samhand.database.internal.TestServer;
import se.samhand.plan.PlanFiles;
import se.samhand.testing.Browser;
import se.samhand.testing.ClassDatabase;
import se.samhand.testing.Node;
import se.samhand.testing.Page;
import se.samhand.testing.WebTest;

/// Two applications on one database, and one on a restored copy of it.
///
/// One class, and few methods, since each further application costs seconds.
@WebTest
class NodesWebTest {

    private static final String FEEDBACK = "/tillganglighet";
    private static final String LIST = "/synpunkter";
    private static final String IMPORTS = "/handlingsplaner/inlasningar";
    private static final String RESTORED = "restored_of_nodes";

    @LocalServerPort
    int port;

    @Autowired
    ClassDatabase database;

    @Test
    void shareSignInsAndDataAndStopWithoutBreakingOff() throws IOException, InterruptedException {
        var node = Node.on(database.name());
        var here = new Browser(port);
        here.get("/");
        var there = here.ledTo(node.port());

        seeAtOnceWhatWasWrittenOnTheOther(here, there);
        makeOnePlanOfAFormThatWasSentToBoth(here, there);
        there.submit(there.get("/"), "/logga-ut", Map.of());
        assertThat(here.get("/").heading()).isEqualTo("Logga in");

        finishWhatWasAskedFor(node);
        assertThat(new Browser(port).get("/").status()).isEqualTo(200);
    }

    @Test
    void goOnFromARestoredDatabase(@TempDir Path folder) throws IOException, SQLException {
        var server = TestServer.get();
        server.create(RESTORED);
        var file = folder.resolve("samhand.zip");
        DataCopies.export(database.name(), file);
        assertThat(DataCopies.restore(RESTORED, file)).isInstanceOf(ImportOutcome.Imported.class);

        try (var node = Node.on(RESTORED)) {
            var browser = new Browser(node.port());
            assertThat(browser.get("/handlingsplaner").text()).contains("Norra Ekdalen");
            give(browser, "Skrivet efter återställningen.");
            assertThat(browser.get(LIST).text()).contains("Skrivet efter återställningen.");
        }
        try (var connection = server.asOwner(RESTORED).getConnection()) {
            assertThat(AuditChain.verify(
                            connection, List.of(), Clock.systemUTC().instant()))
                    .isInstanceOf(ChainVerdict.Whole.class);
        }
        server.drop(RESTORED);
    }

    private static void seeAtOnceWhatWasWrittenOnTheOther(Browser here, Browser there) {
        give(here, "Skrivet på den ena noden.");
        assertThat(there.get(LIST).text()).contains("Skrivet på den ena noden.");
        give(there, "Skrivet på den andra noden.");
        assertThat(here.get(LIST).text()).contains("Skrivet på den andra noden.");
    }

    private static void makeOnePlanOfAFormThatWasSentToBoth(Browser here, Browser there) {
        var review = here.upload(
                here.get(IMPORTS + "/ny"),
                IMPORTS,
                "fil",
                "plan.html",
                PlanFiles.clear("Norra Ekdalens stadsdelsförvaltning"),
                200);
        var sameReview = there.get(review.path());

        Page first = here.submit(review, review.path() + "/plan", Map.of("saker", "ja"));
        Page second = there.submit(sameReview, review.path() + "/plan", Map.of("saker", "ja"));

        assertThat(second.path()).isEqualTo(first.path());
    }

    /// Told to stop, a node lets nobody new in and answers those who came before.
    private static void finishWhatWasAskedFor(Node node) throws InterruptedException {
        var nodePort = node.port();
        try (var http = HttpClient.newHttpClient()) {
            var answer = http.sendAsync(
                    HttpRequest.newBuilder(URI.create("http://localhost:" + nodePort + "/prov/lange"))
                            .build(),
                    BodyHandlers.ofString());
            WaitingController.ENTERED.await();

            var stopping = CompletableFuture.runAsync(node::close);
            await().atMost(Duration.ofSeconds(60)).until(() -> refusesConnections(nodePort));
            assertThat(answer).isNotDone();
            assertThat(stopping).isNotDone();
            WaitingController.MAY_GO_ON.countDown();

            assertThat(answer.join().body()).isEqualTo("finished");
            stopping.join();
        }
    }

    private static boolean refusesConnections(int port) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return !socket.isConnected();
        } catch (ConnectException refused) {
            return true;
        }
    }

    private static void give(Browser browser, String text) {
        browser.submit(browser.get(FEEDBACK), FEEDBACK, Map.of("synpunkt", text));
    }
}
