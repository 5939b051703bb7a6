package se.samhand.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import se.samhand.plan.PlanFiles;
import se.samhand.testing.Browser;
import se.samhand.testing.WebTest;

/// Whatever is sent to whatever address, the answer is never that we are at fault.
@WebTest
class HostileInputWebTest {

    /// Ends the session with which the rest is sent.
    private static final List<String> LEFT_OUT = List.of("/logga-ut", "/logga-in/demo");

    private static final Map<String, String> TEXTS = Map.ofEntries(
            Map.entry("a NUL in the middle", "%61%00%62"),
            Map.entry("bytes that are no UTF-8", "%C3%28%FF"),
            Map.entry("a per cent sign without number", "%ZZ"),
            Map.entry("emoji", "👩‍👩‍👧‍👦🏳️‍🌈"),
            Map.entry("text from right to left", "\u202Eabc\u2066\u200F\u0623"),
            Map.entry("control characters", "\u0001\u0008\u001B[31m\u007F\u0085"),
            Map.entry("a negative number", "-1"),
            Map.entry("a huge number", "99999999999999999999999"),
            Map.entry("the largest number and one", "2147483648"),
            Map.entry("another zero", "\u0660\u0661"),
            Map.entry("a date that is none", "2026-02-31"),
            Map.entry("a far year", "+999999999-12-31"),
            Map.entry("an id", "00000000-0000-0000-0000-000000000000"),
            Map.entry("quotes and markup", "'\"><script>alert(1)</script>{{7*7}}${7*7}%"),
            Map.entry("blanks", "\u00A0\u3000 \t"),
            Map.entry("a long text", "å".repeat(20_000)));

    /// Tried in each field by itself too, with what a form holds beforehand in the others.
    private static final List<String> ALONE = List.of("blanks", "a long text", "control characters", "a far year");

    /// Tried in all fields of each handler, hidden ones too.
    private static final List<String> WRONG_TYPES = List.of(
            "a NUL in the middle",
            "bytes that are no UTF-8",
            "a negative number",
            "the largest number and one",
            "another zero",
            "a far year",
            "an id",
            "blanks");

    private static final Pattern FILE = Pattern.compile("\\.[a-z]{3,4}$");

    @LocalServerPort
    int port;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mapping;

    private final List<String> faults = new ArrayList<>();
    private final List<String> unreached = new ArrayList<>();
    private HostileClient client;
    private String talk;

    @BeforeEach
    void fillTheHouse() {
        var browser = new Browser(port);
        var upload = browser.upload(
                browser.get("/handlingsplaner/inlasningar/ny"),
                "/handlingsplaner/inlasningar",
                "fil",
                "Ny.html",
                PlanFiles.unclear("Norra Ekdalens stadsdelsförvaltning"),
                200);
        assertThat(upload.path()).startsWith("/handlingsplaner/inlasningar/");
        talk = "/samtal/planrad/"
                + jdbc.sql("select id from plan.plan_row order by position limit 1")
                        .query(UUID.class)
                        .single();
        browser.submit(browser.get(talk), talk, Map.of("kommentar", "Hur går det?"));
        browser.submit(browser.get("/tillganglighet"), "/tillganglighet", Map.of("synpunkt", "Den här"));
        client = new HostileClient(port);
        client.beSignedIn();
    }

    @Test
    void isNeverOurFaultWhateverAFormHolds() {
        var found = FoundForms.from(client, List.of("/", "/administration/konton/nytt", talk));
        assertThat(found.forms()).hasSizeGreaterThan(25);
        var known = Stream.concat(
                        found.addresses().stream(), found.forms().stream().map(FoundForms.Form::action))
                .toList();
        var routes = new PostRoutes(mapping, known).forms();
        assertThat(routes).hasSizeGreaterThan(50);

        found.forms()
                .forEach(form -> send(form, form.filled().isEmpty() ? List.of() : TEXTS.keySet(), form::filledWith));
        routes.forEach(form -> send(form, WRONG_TYPES, form::allBeing));
        assertThat(faults).isEmpty();
        assertThat(unreached).as("Forms that nobody let us send").isEmpty();
    }

    @Test
    void refusesAMegabyteOfTextInWords() {
        var answer = client.post(
                talk, Map.of("_csrf", List.of(client.token()), "kommentar", List.of("x".repeat(1_000_000))));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(HostileClient.text(answer)).contains("Korta texten till högst");
    }

    @Test
    void isNeverOurFaultWhateverAnAddressHolds() {
        var found = FoundForms.from(client, List.of("/", talk));
        assertThat(found.addresses()).hasSizeGreaterThan(30);

        var parameters = new TreeMap<String, Set<String>>();
        var paths = new TreeMap<String, String>();
        found.addresses().forEach(address -> {
            var parts = address.split("\\?", 2);
            var path = paths.computeIfAbsent(FoundForms.pattern(parts[0]), pattern -> parts[0]);
            var names = parameters.computeIfAbsent(path, first -> new TreeSet<>(Set.of("sida", "fore")));
            Stream.of(parts.length < 2 ? new String[0] : parts[1].split("&"))
                    .forEach(pair -> names.add(pair.split("=")[0]));
        });
        parameters.forEach((path, names) -> {
            textsFor(path).forEach(what -> {
                var text = TEXTS.getOrDefault(what, "");
                var fields = names.stream().collect(Collectors.toMap(name -> name, name -> List.of(text)));
                var query = HostileClient.encoded(fields);
                note("GET " + path + names + " with " + what, client.getRaw(path + "?" + query));
            });
            ids(path).forEach(other -> note("GET " + other, client.getRaw(other)));
            List.of("PUT", "DELETE", "TRACE")
                    .forEach(method ->
                            note(method + " " + path, client.send(method, path, "application/json", new byte[] {'{'})));
        });
        assertThat(faults).isEmpty();
    }

    /// Files take long to make and are asked for little.
    private static Collection<String> textsFor(String path) {
        return FILE.matcher(path).find()
                ? List.of("a NUL in the middle", "a far year")
                : TEXTS.keySet().stream()
                        .filter(what -> !what.equals("a long text"))
                        .toList();
    }

    /// The address with something else in the place of each id.
    private static Stream<String> ids(String path) {
        var parts = path.split("/");
        return IntStream.range(0, parts.length)
                .filter(place -> parts[place].matches("[0-9a-f-]{36}|[0-9]+"))
                .boxed()
                .flatMap(place -> Stream.of(
                                "0",
                                "-1",
                                "99999999999",
                                "00000000-0000-0000-0000-000000000000",
                                "%F0%9F",
                                "x%20y",
                                "null")
                        .map(id -> {
                            var other = parts.clone();
                            other[place] = id;
                            return String.join("/", other);
                        }));
    }

    private void send(
            FoundForms.Form form, Collection<String> kinds, Function<String, Map<String, List<String>>> hostile) {
        if (LEFT_OUT.contains(form.action())) {
            return;
        }
        client.beSignedIn();
        var statuses = new TreeSet<Integer>();
        statuses.add(send(form, "nothing", Map.of()));
        statuses.add(send(form, "what it holds", form.fields()));
        kinds.forEach(what -> statuses.add(send(form, what, hostile.apply(TEXTS.getOrDefault(what, "")))));
        ALONE.forEach(what -> form.filled().stream()
                .filter(name -> form.filled().size() > 1)
                .forEach(name -> {
                    var fields = new LinkedHashMap<>(form.fields());
                    fields.put(name, List.of(TEXTS.getOrDefault(what, "")));
                    statuses.add(send(form, what + " as " + name, fields));
                }));
        for (var type : List.of("multipart/form-data; boundary=b", "application/json")) {
            var answer = client.send("POST", form.action(), type, "--b\r\n{".getBytes(StandardCharsets.UTF_8));
            note("POST " + form.action() + " as " + type, answer);
        }
        if (Set.of(401, 403).containsAll(statuses)) {
            unreached.add(form.pattern() + form.fields().keySet());
        }
    }

    private int send(FoundForms.Form form, String what, Map<String, List<String>> fields) {
        var sent = new LinkedHashMap<>(fields);
        sent.put("_csrf", List.of(client.token()));
        var answer = client.post(form.action(), sent);
        note("POST " + form.action() + " " + fields.keySet() + " with " + what, answer);
        return answer.statusCode();
    }

    private void note(String what, HttpResponse<byte[]> answer) {
        if (answer.statusCode() >= 500) {
            faults.add(what + ": " + answer.statusCode());
        }
    }
}
