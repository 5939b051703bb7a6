package se.samhand.identity.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import se.samhand.identity.PersonDirectory;
import se.samhand.identity.PersonSummary;
import se.samhand.kernel.Actor;
import se.samhand.kernel.ScopeId;
import se.samhand.testing.DbTest;

/// Kvarnbacka became a part of Sjövik: what its people read, and what they may change (ADR 20).
@DbTest
@Transactional
class SuccessorReadsDbTest {

    private static final ScopeId PREDECESSOR = new ScopeId("sdf-kvarnbacka");
    private static final ScopeId SUCCESSOR = new ScopeId("sdf-sjovik");

    @Autowired
    AccountMother accounts;

    @Autowired
    GrantRole grantRole;

    @Autowired
    PersonDirectory people;

    @Autowired
    JdbcClient jdbc;

    private UUID person;

    @BeforeEach
    void giveARoleInTheSuccessor() {
        person = accounts.invited("siv.successor").person();
        grantRole.grant(person, GrantRole.Wish.unlimited("unit-manager", SUCCESSOR), AccountMother.ADMINISTRATOR);
    }

    @Test
    void readsWhatThePredecessorLeftButChangesNothingOfIt() {
        followFrom("2024-01-01");

        assertThat(actor().may("plan.read", PREDECESSOR)).isTrue();
        assertThat(actor().may("plan.import", PREDECESSOR)).isFalse();
        assertThat(actor().may("plan.import", SUCCESSOR)).isTrue();
    }

    @Test
    void readsItOnlyFromTheDayOfTheTakeover() {
        followFrom("2999-01-01");

        assertThat(actor().may("plan.read", PREDECESSOR)).isFalse();
    }

    @Test
    void isFoundAmongThoseWhoReadButNotAmongThoseWhoChange() {
        followFrom("2024-01-01");

        assertThat(people.holding("plan.read", PREDECESSOR))
                .extracting(PersonSummary::id)
                .contains(person);
        assertThat(people.holding("plan.import", PREDECESSOR))
                .extracting(PersonSummary::id)
                .doesNotContain(person);
    }

    private Actor actor() {
        return people.actorOf(person).orElseThrow();
    }

    private void followFrom(String day) {
        jdbc.sql("""
                        insert into organisation.succession (predecessor, successor, day, kind)
                        values (:predecessor, :successor, cast(:day as date), 'MERGED')
                        """)
                .param("predecessor", PREDECESSOR.value())
                .param("successor", SUCCESSOR.value())
                .param("day", day)
                .update();
    }
}
