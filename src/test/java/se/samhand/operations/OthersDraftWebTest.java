package se.samhand.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.samhand.plan.PlanFiles;
import se.samhand.testing.Browser;
import se.samhand.testing.Page;
import se.samhand.testing.WebTest;

/// Somebody with any role in Sjövik looks for what Norra Ekdalen works with: it answers as what does not exist.
///
/// The routes are those of `routes.txt`, which another test holds to be complete: a new one is tried by itself.
@WebTest
class OthersDraftWebTest {

    private static final Path ROUTES = Path.of("src/test/resources/routes.txt");
    private static final String FILE = "Hemligt utkast.html";
    private static final String TALK = "Hemlig fråga om båtarna";
    private static final String OWN = "sdf-sjovik";
    private static final String OTHER = "sdf-norra-ekdalen";
    private static final String NOWHERE = "01939a00-0000-7000-8000-00000000abcd";
    private static final String IMPORTS = "/handlingsplaner/inlasningar";

    private static final List<String> ROLES = List.of(
            "administrator",
            "strategist",
            "reviewer",
            "unit-manager",
            "department-head",
            "director",
            "board-secretary",
            "staff",
            "partner-contributor",
            "reader",
            "auditor");

    /// What is open to whoever is signed in, or leads by a secret of its own.
    private static final List<String> LEFT_OUT =
            List.of("/organisation/{code}", "/kalender/{token}", "/inbjudan/{secret}", "/konto/");

    private static final List<String> LISTS = List.of(
            "/",
            "/meny",
            "/handlingsplaner",
            "/handlingsplaner?forvaltning=" + OTHER,
            "/handlingsplaner/rattelser",
            "/uppgifter",
            "/aviseringar",
            "/pagaende",
            "/organisation",
            "/organisation/" + OTHER,
            "/atkomst/enhet/" + OTHER,
            "/konto/atkomst",
            "/administration/konton",
            "/administration/konton?sok=norra",
            "/sparbarhet",
            "/omorganisationer");

    @LocalServerPort
    int port;

    @Autowired
    private JdbcClient jdbc;

    private final Map<String, String> ids = new LinkedHashMap<>();
    private final Map<String, String> scopes = new LinkedHashMap<>();
    private String row;

    @BeforeEach
    void workInNorraEkdalen() {
        if (only("select count(*) from discussion.comment").equals("0")) {
            work();
        }
        row = only("select subject_id from discussion.thread");
        ids.put(
                "/handlingsplaner/inlasningar/",
                only("select id from plan.plan_import where plan_id is null order by arrived_at limit 1"));
        ids.put("/handlingsplaner/rattelser/", only("select id from plan.known_wording"));
        ids.put("/handlingsplaner/", only("select id from plan.plan limit 1"));
        ids.put("/samtal/kommentarer/", only("select id from discussion.comment"));
        ids.put("/samtal/tradar/", only("select id from discussion.thread"));
        ids.put("/samtal/", row);
        ids.put("/atkomst/", ids.get("/handlingsplaner/inlasningar/"));
        ids.put("/pagaende/", only("select id from job.job order by created_at limit 1"));
        ids.put("/administration/konton/", only("select id from identity.person where sign_in_name = 'nora.norra'"));
    }

    @AfterEach
    void moveEverybodyBack() {
        scopes.forEach((id, scope) -> jdbc.sql("update identity.role_grant set scope = :scope where id = :id")
                .param("scope", scope)
                .param("id", UUID.fromString(id))
                .update());
        jdbc.sql("delete from organisation.succession where successor = :own")
                .param("own", OWN)
                .update();
    }

    private void work() {
        var browser = new Browser(port);
        var draft = upload(browser, "Norra Ekdalens stadsdelsförvaltning", FILE);
        browser.submit(
                browser.get(draft.path() + "/rader/1/andra"), draft.path() + "/rader/1", Map.of("omrade-0", "SYS-2"));
        var talked = only("select id from plan.plan_row order by position limit 1");
        var talk = "/samtal/planrad/" + talked;
        browser.submit(browser.get(talk), talk, Map.of("kommentar", TALK));
        var accounts = "/administration/konton";
        var account = Map.of("namn", "Nora Norra", "anvandarnamn", "nora.norra", "hemvist", OTHER);
        browser.submit(browser.get(accounts + "/nytt"), accounts, account);
        jdbc.sql("""
                        insert into plan.known_wording (id, administration, kind, key, wording, meaning, learnt_at, learnt_by)
                        select gen_random_uuid(), :other, 'SUB_AREA', 'hemligt', 'Hemligt ord', 'SYS-1', now(), id
                          from identity.person
                         limit 1
                        """).param("other", OTHER).update();
        var nora = UUID.fromString(only("select id from identity.person where sign_in_name = 'nora.norra'"));
        jdbc.sql("update plan.plan_import set arrived_by = :nora where plan_id is null")
                .param("nora", nora)
                .update();
        jdbc.sql("update job.job set started_by = :nora").param("nora", nora).update();
    }

    @Test
    void answersEveryRoleElsewhereAsIfItWereNotThere() throws IOException {
        var administrator = new HostileClient(port);
        administrator.beSignedIn();
        var found = found(administrator);
        var tried = routes().stream()
                .map(route -> new Tried(route[1], address(route[0], found)))
                .distinct()
                .toList();
        assertThat(tried).hasSizeGreaterThan(80);
        assertThat(tried.stream()
                        .filter(one -> one.verb().equals("GET"))
                        .filter(one -> administrator.get(one.address()).statusCode() == 200))
                .as("Pages that are there for whoever may see them")
                .hasSizeGreaterThan(25);
        moveEverybodyToSjovik();

        var faults = new ArrayList<String>();
        for (var role : ROLES) {
            var stranger = new HostileClient(port, role);
            stranger.beSignedIn();
            tried.forEach(one -> compare(role, one, stranger, faults));
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void tellsNothingInListsCountsOrHits() {
        upload(new Browser(port), "Norra Ekdalens stadsdelsförvaltning", "Mitt.html");
        moveEverybodyToSjovik();
        var plan = only("select title from plan.plan limit 1");

        for (var role : ROLES) {
            var stranger = new HostileClient(port, role);
            stranger.beSignedIn();
            for (var list : LISTS) {
                var text = Jsoup.parse(HostileClient.text(stranger.get(list))).text();
                assertThat(text)
                        .as(role + " at " + list)
                        .doesNotContain(FILE, TALK, "Hemligt ord", "Nora Norra", plan)
                        .doesNotContainPattern("[1-9] (handlings)?plan(er)?\\b");
            }
        }
    }

    @Test
    void doesNotTellWhoHandsInTheSameFileThatItIsThere() {
        moveEverybodyToSjovik();

        var draft = upload(new Browser(port).as("unit-manager"), "Norra Ekdalens stadsdelsförvaltning", "Min.html");

        assertThat(draft.text()).doesNotContain(FILE, "samma fil", "Samma fil");
        assertThat(draft.select("a[href*='" + ids.get("/handlingsplaner/") + "'], a[href*='"
                        + ids.get("/handlingsplaner/inlasningar/") + "']"))
                .isEmpty();
    }

    @Test
    void leavesToTheSuccessorWhatWasDoneAndNotWhatWaits() {
        moveEverybodyToSjovik();
        jdbc.sql("""
                        insert into organisation.succession (predecessor, successor, day, kind)
                        values (:other, :own, date '2024-01-01', 'MERGED')
                        """).param("other", OTHER).param("own", OWN).update();
        var successor = new Browser(port).as("unit-manager");

        assertThat(successor.get("/handlingsplaner").text()).contains(only("select title from plan.plan limit 1"));
        successor.get("/handlingsplaner/" + ids.get("/handlingsplaner/"));
        assertThat(successor.get("/samtal/planrad/" + row).text()).contains(TALK);
        successor.get(IMPORTS + "/" + ids.get("/handlingsplaner/inlasningar/"), 404);
    }

    /// One page of each kind that the pages of the draft and of the plan lead to, without leaving them.
    private List<String> found(HostileClient client) {
        var found = new LinkedHashMap<String, String>();
        var open = new ArrayDeque<>(List.of(
                IMPORTS + "/" + ids.get(IMPORTS + "/"),
                "/handlingsplaner/" + ids.get("/handlingsplaner/"),
                "/samtal/tradar/" + ids.get("/samtal/tradar/")));
        while (!open.isEmpty()) {
            var links = Jsoup.parse(HostileClient.text(client.get(open.removeFirst())))
                    .select("a[href^=/]");
            for (var href : links.eachAttr("href")) {
                var path = href.replaceFirst("[?#].*", "");
                if (ids.values().stream().anyMatch(path::contains)
                        && found.putIfAbsent(FoundForms.pattern(path), path) == null) {
                    open.add(path);
                }
            }
        }
        return List.copyOf(found.values());
    }

    private record Tried(String verb, String address) {

        String ofNothing() {
            return address.replaceFirst("[0-9a-f-]{36}", NOWHERE);
        }

        String id() {
            var id = Pattern.compile("[0-9a-f-]{36}").matcher(address);
            return id.find() ? id.group() : NOWHERE;
        }
    }

    private static void compare(String role, Tried one, HostileClient stranger, List<String> faults) {
        var real = answer(one.verb(), one.address(), stranger);
        var nothing = answer(one.verb(), one.ofNothing(), stranger);
        if (real.statusCode() < 400
                || real.statusCode() != nothing.statusCode()
                || !told(real).replace(one.id(), NOWHERE).equals(told(nothing))) {
            faults.add("%s: %s %s %d, of nothing %d"
                    .formatted(role, one.verb(), one.address(), real.statusCode(), nothing.statusCode()));
        }
    }

    private static HttpResponse<byte[]> answer(String verb, String address, HostileClient stranger) {
        return verb.equals("GET")
                ? stranger.get(address)
                : stranger.post(address, Map.of("_csrf", List.of(stranger.token())));
    }

    /// What a page says and where it leads, without what is new in each answer.
    private static String told(HttpResponse<byte[]> answer) {
        var page = Jsoup.parse(HostileClient.text(answer));
        return page.title()
                + page.body().text()
                + page.select("a[href], form[action]").stream()
                        .map(element -> element.attr("href") + element.attr("action"))
                        .collect(Collectors.joining(" "));
    }

    private static List<String[]> routes() throws IOException {
        return Files.readAllLines(ROUTES).stream()
                .map(line -> line.split("  "))
                .filter(route -> route[0].contains("{"))
                .filter(route -> LEFT_OUT.stream().noneMatch(route[0]::startsWith))
                .toList();
    }

    /// A page that was met where there is one, else the address with an id that exists in the first place.
    private String address(String route, Collection<String> found) {
        var pattern = route.replaceFirst("\\{[^}]*}", "[0-9a-f-]{36}").replaceAll("\\{[^}]*}", "[^/]+");
        return found.stream()
                .filter(address -> address.matches(pattern))
                .findFirst()
                .orElseGet(() -> {
                    var id = ids.entrySet().stream()
                            .filter(known -> route.startsWith(known.getKey()))
                            .map(Map.Entry::getValue)
                            .findFirst()
                            .orElse(NOWHERE);
                    return route.replace("{kind}", route.startsWith("/atkomst/") ? "inlasning" : "planrad")
                            .replaceFirst("\\{[^}]*}", id)
                            .replaceAll("\\{(activity|row|text|note|version|position)}", "1")
                            .replaceAll("\\{[^}]*}", id);
                });
    }

    private void moveEverybodyToSjovik() {
        jdbc.sql("select id, scope from identity.role_grant").query(found -> {
            scopes.put(found.getString("id"), found.getString("scope"));
        });
        jdbc.sql("update identity.role_grant set scope = :own")
                .param("own", OWN)
                .update();
        jdbc.sql("update identity.person set home_scope = :own where is_demo")
                .param("own", OWN)
                .update();
    }

    private String only(String query) {
        return jdbc.sql(query).query(String.class).single();
    }

    private static Page upload(Browser browser, String administration, String name) {
        return browser.upload(
                browser.get(IMPORTS + "/ny"), IMPORTS, "fil", name, PlanFiles.unclear(administration), 200);
    }
}
