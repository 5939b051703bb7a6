package se.samhand.identity.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.method.HandlerMethod;
import se.samhand.identity.ScopeHierarchy;
import se.samhand.identity.internal.factor.FactorProperties;
import se.samhand.kernel.RequiresSignIn;
import se.samhand.testing.DbTest;

/// A role can ask for a second factor; whoever has none can do nothing but get one.
@DbTest
class FactorDemandDbTest {

    private static final String PASSWORD = "gul cykel under bron";

    @Autowired
    AccountMother accounts;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Permissions permissions;

    @Autowired
    ScopeHierarchy hierarchy;

    @AfterEach
    void forgetWhoActs() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void leadsWhoeverLacksItToThePageOfSecurity() throws NoSuchMethodException {
        act(accounts.person("fd.auditor", PASSWORD, "auditor"));

        assertThat(leadsTo("/handlingsplaner")).isEqualTo("/konto/sakerhet");
        assertThat(leadsTo("/konto/sakerhet")).isNull();
        assertThat(leadsTo("/logga-ut")).isNull();
        assertThat(leadsTo("/kontor")).isEqualTo("/konto/sakerhet");
    }

    @Test
    void asksNothingOfOtherRoles() throws NoSuchMethodException {
        act(accounts.reader("fd.reader", PASSWORD));

        assertThat(leadsTo("/handlingsplaner")).isNull();
    }

    @Test
    void asksNothingOfDemoPersons() throws NoSuchMethodException {
        act(accounts.actor("auditor").id());

        assertThat(leadsTo("/handlingsplaner")).isNull();
    }

    private void act(UUID person) {
        var properties =
                new FactorProperties("", Path.of("missing"), URI.create("http://localhost"), List.of("auditor"));
        var acting = new ActingPersons(jdbc, permissions, hierarchy, properties, Clock.systemUTC())
                .find(person)
                .orElseThrow();
        var signedIn = new SignedInPerson(person, UUID.randomUUID(), java.time.Instant.EPOCH, "");
        SecurityContextHolder.getContext().setAuthentication(new PersonAuthentication(acting, signedIn));
    }

    private static @Nullable String leadsTo(String path) throws NoSuchMethodException {
        var response = new MockHttpServletResponse();
        var handler = new HandlerMethod(new Handler(), "show");
        boolean goesOn = new FactorDemand().preHandle(new MockHttpServletRequest("GET", path), response, handler);
        return goesOn ? null : response.getHeader("Location");
    }

    static class Handler {

        @RequiresSignIn(because = "A test")
        public void show() {}
    }
}
