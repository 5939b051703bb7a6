package se.samhand.organisation.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import se.samhand.identity.PersonDirectory;
import se.samhand.kernel.Actor;
import se.samhand.kernel.ScopeId;
import se.samhand.organisation.OrganisationPermissions;
import se.samhand.organisation.ReorganisationEffect;
import se.samhand.organisation.internal.AddReorganisationStep.Wanted;
import se.samhand.organisation.internal.ReorganisationStep.Kind;
import se.samhand.testing.DbTest;
import se.samhand.ui.Formats;
import se.samhand.ui.Words;

/// What a reorganisation that is carried out means for accounts that belonged to what ended, and for roles (ADR 33).
@DbTest
@Transactional
class FollowSuccessorsDbTest {

    private static final Actor ADMINISTRATOR =
            Actor.everywhere(new UUID(0, 7), "Ada Exempel", Set.of(OrganisationPermissions.CHANGE));
    private static final String KVARNBACKA = "sdf-kvarnbacka";
    private static final String SJOVIK = "sdf-sjovik";

    @Autowired
    DraftReorganisation draftReorganisation;

    @Autowired
    AddReorganisationStep addStep;

    @Autowired
    CarryOutReorganisation carryOut;

    @Autowired
    ReorganisationDetailsQuery details;

    @Autowired
    List<ReorganisationEffect> effects;

    @Autowired
    FollowSuccessors followSuccessors;

    @Autowired
    PersonDirectory people;

    @Autowired
    MessageSource messages;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    private final UUID person = UUID.randomUUID();
    private LocalDate today;

    @BeforeEach
    void openAnAccountInKvarnbacka() {
        today = Formats.today(clock);
        jdbc.sql("""
                        insert into identity.person
                               (id, name, sign_in_name, home_scope, is_demo, opened_at, opened_by, version)
                        values (:id, 'Hugo Hemma', 'hugo.hemma', :home, false, now(), :id, 0)
                        """).param("id", person).param("home", KVARNBACKA).update();
    }

    @Test
    void movesAccountsToTheOneSuccessorAtOnceWhenTheDayHasCome() {
        mergeIntoSjovik(today);

        assertThat(home()).isEqualTo(SJOVIK);
        assertThat(jdbc.sql("select code from audit.entry where subject_id = :person")
                        .param("person", person)
                        .query(String.class)
                        .list())
                .contains("identity.account-moved");
    }

    @Test
    void waitsForTheDayAndMovesThemByTheClock() {
        mergeIntoSjovik(today.plusDays(1));
        followSuccessors.run(clock.instant());
        assertThat(home()).isEqualTo(KVARNBACKA);

        jdbc.sql("delete from organisation.unit_version where unit = :unit and valid_from > :today")
                .param("unit", KVARNBACKA)
                .param("today", today)
                .update();
        jdbc.sql("update organisation.unit_version set valid_to = :day where unit = :unit")
                .param("day", today.minusDays(1))
                .param("unit", KVARNBACKA)
                .update();
        jdbc.sql("update organisation.succession set day = :today where predecessor = :unit")
                .param("today", today)
                .param("unit", KVARNBACKA)
                .update();
        followSuccessors.run(clock.instant());

        assertThat(home()).isEqualTo(SJOVIK);
    }

    @Test
    void movesNothingWhereSeveralTookOver() {
        var id = draft(today);
        addStep.add(
                id,
                0,
                new Wanted(
                        Kind.SPLIT,
                        List.of(KVARNBACKA),
                        List.of("Kvarnen", "Backen"),
                        List.of("Kvarnen", "Backen"),
                        null),
                ADMINISTRATOR);

        assertThat(consequences(id))
                .anyMatch(text -> text.startsWith("konto hör till Kvarnbacka")
                        && text.contains("flera efterföljare: Kvarnen, Backen"));
        carryOut.carryOut(id, 1, ADMINISTRATOR);
        assertThat(home()).isEqualTo(KVARNBACKA);
    }

    @Test
    void tellsBeforehandWhereAccountsFollow() {
        var id = draftMerger(LocalDate.of(2034, 1, 1));

        assertThat(consequences(id))
                .contains("konto som hör till Kvarnbacka stadsdelsförvaltning följer med till"
                        + " Sjöviks stadsdelsförvaltning den 2034-01-01.");
    }

    @Test
    void letsRolesInTheSuccessorReadWhatWasLeftAndRolesInThePredecessorKeepIt() {
        grant("unit-manager", KVARNBACKA);
        var heir = UUID.randomUUID();
        jdbc.sql("""
                        insert into identity.person
                               (id, name, sign_in_name, home_scope, is_demo, opened_at, opened_by, version)
                        values (:id, 'Siv Sjövik', 'siv.sjovik', :home, false, now(), :id, 0)
                        """).param("id", heir).param("home", SJOVIK).update();
        grant(heir, "unit-manager", SJOVIK);

        mergeIntoSjovik(today);

        var successor = people.actorOf(heir).orElseThrow();
        assertThat(successor.may("plan.read", new ScopeId(KVARNBACKA))).isTrue();
        assertThat(successor.may("plan.import", new ScopeId(KVARNBACKA))).isFalse();
        var predecessor = people.actorOf(person).orElseThrow();
        assertThat(predecessor.may("plan.read", new ScopeId(KVARNBACKA))).isTrue();
        assertThat(predecessor.may("plan.read", new ScopeId(SJOVIK))).isFalse();
    }

    private void grant(String role, String scope) {
        grant(person, role, scope);
    }

    private void grant(UUID to, String role, String scope) {
        jdbc.sql("""
                        insert into identity.role_grant (id, person_id, role, scope, granted_at, granted_by, valid_from)
                        values (:id, :person, :role, :scope, now(), :person, '2020-01-01')
                        """)
                .param("id", UUID.randomUUID())
                .param("person", to)
                .param("role", role)
                .param("scope", scope)
                .update();
    }

    private void mergeIntoSjovik(LocalDate day) {
        assertThat(carryOut.carryOut(draftMerger(day), 1, ADMINISTRATOR))
                .isInstanceOf(CarryOutReorganisation.Outcome.CarriedOut.class);
    }

    private UUID draftMerger(LocalDate day) {
        var id = draft(day);
        addStep.add(id, 0, new Wanted(Kind.ABSORB, List.of(KVARNBACKA), List.of(), List.of(), SJOVIK), ADMINISTRATOR);
        return id;
    }

    private UUID draft(LocalDate day) {
        return draftReorganisation.draft("Kvarnbacka", day, ADMINISTRATOR);
    }

    private List<String> consequences(UUID id) {
        var words = new Words(messages, Locale.of("sv", "SE"));
        var outline = details.get(id).outline();
        return effects.stream()
                .flatMap(effect -> effect.of(outline, ADMINISTRATOR, words).stream())
                .map(ReorganisationEffect.Consequence::text)
                .toList();
    }

    private String home() {
        return jdbc.sql("select home_scope from identity.person where id = :id")
                .param("id", person)
                .query(String.class)
                .single();
    }
}
