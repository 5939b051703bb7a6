package se.samhand.operations;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.samhand.plan.PlanFiles;
import se.samhand.testing.Browser;
import se.samhand.testing.WebTest;

/// What people write, and who they are, stays out of the log: at INFO for all, and at DEBUG for what is ours.
@WebTest
class LogWebTest {

    /// Words that occur nowhere but in what this test writes.
    private static final List<String> PERSONAL = List.of(
            "zebulon",
            "quist",
            "hemlighuset",
            "solrosfält",
            "Okända förvaltningen",
            "samordningsmöte",
            "Demo",
            "XyZzY");

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    private final Logger ours = (Logger) LoggerFactory.getLogger("se.samhand");
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private Browser browser;

    @BeforeEach
    void listen() {
        browser = new Browser(port);
        root.iteratorForAppenders().forEachRemaining(appender -> appender.addFilter(new Quiet()));
        log.start();
        root.addAppender(log);
        root.setLevel(Level.INFO);
        ours.setLevel(Level.DEBUG);
    }

    @AfterEach
    void stopListening() {
        root.setLevel(Level.WARN);
        ours.setLevel(null);
        root.detachAppender(log);
        root.iteratorForAppenders().forEachRemaining(appender -> appender.clearAllFilters());
    }

    @Test
    void tellsNeitherNamesNorTexts() {
        failToSignIn();
        writeFeedback();
        readInPlan();
        askWrongly();

        ours.debug("The log is heard");
        assertThat(logged()).contains("The log is heard");
        assertThat(PERSONAL).allSatisfy(word -> assertThat(logged()).doesNotContainIgnoringCase(word));
    }

    /// The server's own words about a refused row would repeat the row.
    @Test
    void tellsNoValuesOfARowThatTheDatabaseRefuses() {
        try {
            jdbc.sql("""
                            insert into feedback.feedback (id, text, page, address, received_at)
                            values (gen_random_uuid(), ' ', :page, '', now())
                            """).param("page", "XyZzY").update();
        } catch (DataAccessException refused) {
            ours.error("Refused", refused);
        }

        assertThat(logged()).contains("feedback_text_not_blank").doesNotContain("XyZzY");
    }

    private void failToSignIn() {
        var stranger = new Browser(port).signedOut();
        stranger.submit(
                stranger.get("/logga-in"),
                "/logga-in",
                Map.of("namn", "zebulon.quist@example.com", "losenord", "hemlighuset"),
                422);
    }

    private void writeFeedback() {
        browser.submit(
                browser.get("/tillganglighet"),
                "/tillganglighet",
                Map.of("synpunkt", "Zebulon ser inte solrosfält", "adress", "zebulon@example.com"));
        browser.submit(
                browser.get("/tillganglighet"),
                "/tillganglighet",
                Map.of("synpunkt", "", "sida", "solrosfält", "adress", "Zebulon Quist"),
                422);
    }

    private void readInPlan() {
        var review = browser.upload(
                browser.get("/handlingsplaner/inlasningar/ny"),
                "/handlingsplaner/inlasningar",
                "fil",
                "Zebulon Quist.html",
                PlanFiles.clear("Okända förvaltningen"),
                200);
        browser.submit(review, review.path() + "/plan", Map.of("forvaltning", "", "titel", "Solrosfält"), 422);
        browser.upload(
                browser.get("/handlingsplaner/inlasningar/ny"),
                "/handlingsplaner/inlasningar",
                "fil",
                "Zebulon Quist.docx",
                "solrosfält".getBytes(StandardCharsets.UTF_8),
                422);
    }

    private void askWrongly() {
        browser.get("/zebulon/quist?namn=solrosfält", 404);
        browser.get("/handlingsplaner/zebulon", 404);
        browser.get("/prov/tal?tal=zebulon", 400);
        browser.get("/prov/fel?namn=zebulon", 500);
    }

    private String logged() {
        return log.list.stream()
                .map(event -> event.getFormattedMessage() + " " + event.getMDCPropertyMap()
                        + (event.getThrowableProxy() == null
                                ? ""
                                : ThrowableProxyUtil.asString(event.getThrowableProxy())))
                .collect(Collectors.joining("\n"));
    }

    /// Keeps what is written during this test off the console.
    private static final class Quiet extends ch.qos.logback.core.filter.Filter<ILoggingEvent> {

        @Override
        public ch.qos.logback.core.spi.FilterReply decide(ILoggingEvent event) {
            return ch.qos.logback.core.spi.FilterReply.DENY;
        }
    }
}
