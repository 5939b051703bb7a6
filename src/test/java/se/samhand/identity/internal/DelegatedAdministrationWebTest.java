package se.samhand.identity.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import se.samhand.kernel.Actor;
import se.samhand.kernel.ScopeId;
import se.samhand.testing.Browser;
import se.samhand.testing.Page;
import se.samhand.testing.WebTest;

/// Somebody who administers one part of the municipality tries to reach beyond it.
@WebTest
class DelegatedAdministrationWebTest {

    private static final String ACCOUNTS = "/administration/konton";
    private static final String PASSWORD = "gul cykel under bron";
    private static final ScopeId OWN = new ScopeId("sdf-sjovik");
    private static final ScopeId OTHER = new ScopeId("sdf-norra-ekdalen");
    private static final UUID NOBODY = UUID.fromString("01939a00-0000-7000-8000-00000000abcd");

    @LocalServerPort
    int port;

    @Autowired
    AccountMother accounts;

    @Autowired
    GrantRole grantRole;

    @Autowired
    EndRole endRole;

    @Autowired
    ChooseFirstPassword chooseFirstPassword;

    private Browser browser;
    private String name;

    @BeforeEach
    void signIn() {
        name = "lo" + UUID.randomUUID().toString().substring(0, 8);
        accounts.person(name + ".admin", PASSWORD, "administrator", OWN);
        browser = new Browser(port).signedOut();
        browser.submit(browser.get("/logga-in"), "/logga-in", Map.of("namn", name + ".admin", "losenord", PASSWORD));
    }

    @Test
    void looksAfterTheAccountsOfTheirOwnPart() {
        var page = browser.submit(
                browser.get(ACCOUNTS + "/nytt"),
                ACCOUNTS,
                Map.of("namn", "Siv Prov", "anvandarnamn", name + ".new", "hemvist", OWN.value()));
        var account = browser.get(page.link("Gå till kontot").attr("href"));
        var path = account.path();

        assertThat(account.select("#omrade option[value]:not([value=''])").eachAttr("value"))
                .containsExactly(OWN.value());
        var granted = browser.submit(account, path + "/roller", Map.of("roll", "unit-manager", "omrade", OWN.value()));
        assertThat(granted.select("[role=status]").text()).contains("Rollen är given");
        assertThat(list("").text()).contains(name + ".new");
        browser.submit(browser.get(path + "/stangning"), path + "/stangning", Map.of());
    }

    @Test
    void doesNotFindTheAccountsOfOthersByAnyWay() {
        var stranger = accounts.person(name + ".stranger", PASSWORD, "director", OTHER);

        assertThat(list("").text()).doesNotContain(name + ".stranger");
        assertThat(list(name).text()).contains("Ett konto");
        assertThat(list(name + "&roll=director").text()).contains("Inga konton");
        assertSameAsNobody(stranger, "");
        assertSameAsNobody(stranger, "/stangning");
        assertSameAsNobody(stranger, "/namnborttagning");
        for (var act : new String[] {"/inbjudan", "/utloggning", "/stangning", "/namnborttagning", "/hemvist"}) {
            assertThat(send(stranger, act, "hemvist=" + OWN.value(), 404))
                    .isEqualTo(send(NOBODY, act, "hemvist=" + OWN.value(), 404));
        }
        var role = "roll=reader&omrade=" + OWN.value();
        assertThat(send(stranger, "/roller", role, 404)).isEqualTo(send(NOBODY, "/roller", role, 404));
    }

    @Test
    void neverEndsARoleElsewhereByGuessingItsId() {
        var stranger = accounts.person(name + ".role", PASSWORD, "director", OTHER);
        var grant = accounts.grants(stranger).getFirst().id();
        var own = accounts.person(name + ".own", PASSWORD, "staff", OWN);

        send(stranger, "/roller/" + grant + "/avslut", "", 404);
        send(own, "/roller/" + grant + "/avslut", "", 404);

        assertThat(accounts.grants(stranger).getFirst().endedAt()).isNull();
    }

    @Test
    void grantsNothingOutsideTheirPart() {
        var own = accounts.person(name + ".outside", PASSWORD, "staff", OWN);

        send(own, "/roller", "roll=reader&omrade=" + OTHER.value(), 403);
        send(own, "/roller", "roll=administrator&omrade=municipality", 403);
        send(own, "/hemvist", "hemvist=" + OTHER.value(), 403);
        browser.post(
                ACCOUNTS,
                "application/x-www-form-urlencoded",
                (token() + "&namn=Siv&anvandarnamn=" + name + ".x&hemvist=municipality")
                        .getBytes(StandardCharsets.US_ASCII),
                403);

        assertThat(accounts.grants(own)).hasSize(1);
    }

    @Test
    void knowsOfRolesInTheirOwnPartOnly() {
        var shared = accounts.person(name + ".shared", PASSWORD, "director", OTHER);
        accounts.grant(shared, "staff", OWN);

        var page = browser.get(ACCOUNTS + "/" + shared);

        assertThat(page.select("main table").text()).contains("Medarbetare").doesNotContain("direktör");
        assertThat(list(name + ".shared").text()).contains("Medarbetare").doesNotContain("Förvaltningsdirektör,");
        assertThat(list(name + ".shared&roll=director").text()).contains("Inga konton");
    }

    @Test
    void getsAtNoAccountThatMayMore() {
        var central = accounts.person(name + ".central", PASSWORD, "strategist", OWN);
        accounts.grant(central, "administrator", ScopeId.MUNICIPALITY);

        var page = browser.get(ACCOUNTS + "/" + central);

        assertThat(page.text()).contains("får göra mer än du");
        assertThat(page.select("form[action$=inbjudan], form[action$=utloggning]"))
                .isEmpty();
        send(central, "/inbjudan", "", 403);
        send(central, "/utloggning", "", 403);
        send(central, "/stangning", "", 403);
        browser.get(ACCOUNTS + "/" + central + "/stangning", 403);
    }

    @Test
    void givesAndTakesNoRoleThatMayMoreThanTheyMay() {
        var own = accounts.person(name + ".limited", PASSWORD, "director", OWN);
        var grant = accounts.grants(own).getFirst().id();
        var here = Set.of(OWN);
        var limited =
                new Actor(NOBODY, "Begränsad Exempel", Map.of(IdentityPermissions.ADMINISTER, here, "plan.read", here));

        assertThat(grantRole.grant(own, GrantRole.Wish.unlimited("unit-manager", OWN), limited))
                .isInstanceOf(GrantRole.Outcome.IsAboveOwn.class);
        assertThat(endRole.end(own, grant, limited)).isInstanceOf(EndRole.Outcome.IsAboveOwn.class);
    }

    @Test
    void losesALinkWhenItsAccountComesToMayMore() {
        var own = accounts.person(name + ".rises", PASSWORD, "staff", OWN);
        var path = ACCOUNTS + "/" + own;
        var link = browser.submit(browser.get(path), path + "/inbjudan", Map.of())
                .select("code")
                .text();

        accounts.grant(own, "administrator", ScopeId.MUNICIPALITY);

        var outcome = chooseFirstPassword.choose(
                InvitationLink.of(link.substring(link.lastIndexOf('/') + 1)), "blå båt i viken");
        assertThat(outcome).isInstanceOf(ChooseFirstPassword.Outcome.LinkIsSpent.class);
    }

    @Test
    void seesNothingOfTheWholeMunicipality() {
        assertThat(browser.get("/").select("nav a[href='/sparbarhet']")).isEmpty();
        browser.get("/sparbarhet", 403);
        browser.get("/synpunkter", 403);
    }

    private void assertSameAsNobody(UUID stranger, String below) {
        assertThat(browser.get(ACCOUNTS + "/" + stranger + below, 404)
                        .select("main")
                        .text())
                .isEqualTo(browser.get(ACCOUNTS + "/" + NOBODY + below, 404)
                        .select("main")
                        .text());
    }

    private Page list(String words) {
        return browser.get(ACCOUNTS + "?sok=" + words);
    }

    private String send(UUID account, String act, String fields, int status) {
        var body = (token() + "&" + fields).getBytes(StandardCharsets.US_ASCII);
        return browser.post(ACCOUNTS + "/" + account + act, "application/x-www-form-urlencoded", body, status)
                .select("main")
                .text();
    }

    private String token() {
        return "_csrf=" + browser.get("/konto").select("input[name=_csrf]").attr("value");
    }
}
