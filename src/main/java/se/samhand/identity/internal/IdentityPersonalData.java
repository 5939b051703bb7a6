package se.samhand.identity.internal;

import java.util.List;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.samhand.database.PersonalRows;
import se.samhand.identity.internal.factor.SecondFactors;
import se.samhand.kernel.DataSubject;
import se.samhand.kernel.PersonalData;
import se.samhand.kernel.PersonalData.Ground;
import se.samhand.kernel.PersonalDataSource;
import se.samhand.kernel.PersonalRecord;

/// What accounts hold about their persons, told before all else. Secrets are told of, never told.
@Repository
@Order(1)
class IdentityPersonalData implements PersonalDataSource {

    private final JdbcClient jdbc;
    private final Passwords passwords;
    private final SecondFactors factors;
    private final KnownDevices devices;
    private final Invitations invitations;
    private final Sessions sessions;

    IdentityPersonalData(
            JdbcClient jdbc,
            Passwords passwords,
            SecondFactors factors,
            KnownDevices devices,
            Invitations invitations,
            Sessions sessions) {
        this.jdbc = jdbc;
        this.passwords = passwords;
        this.factors = factors;
        this.devices = devices;
        this.invitations = invitations;
        this.sessions = sessions;
    }

    @Override
    public List<PersonalData> kinds() {
        return List.of(account(), roles(), standIns(), password(), secondFactors(), browsers());
    }

    /// The name itself goes with the account, which [EraseName] erases last.
    private PersonalData account() {
        return PersonalData.namelessById(
                "identity.account",
                Ground.PUBLIC_TASK,
                Set.of(
                        "identity.person.id",
                        "identity.person.name",
                        "identity.person.sign_in_name",
                        "identity.person.address",
                        "identity.person.opened_by",
                        "identity.person.closed_by"),
                (subject, language) -> told("""
                        select name, sign_in_name, address as mail_address, language, home_scope as home
                             , opened_at as since, closed_at as until
                          from identity.person
                         where id = :person
                        """, subject));
    }

    private PersonalData roles() {
        return PersonalData.nameless(
                "identity.role",
                Ground.LEGAL_OBLIGATION,
                Set.of(
                        "identity.role_grant.person_id",
                        "identity.role_grant.granted_by",
                        "identity.role_grant.ended_by"),
                (subject, language) -> told("""
                        select role, scope, granted_at as since, ended_at as until
                          from identity.role_grant
                         where person_id = :person
                         order by granted_at, id
                        """, subject),
                this::endRoles);
    }

    /// Both who was away and who stood in are told; the other one is not named.
    private PersonalData standIns() {
        return PersonalData.nameless(
                "identity.stand-in",
                Ground.LEGAL_OBLIGATION,
                Set.of(
                        "identity.stand_in.giver_id",
                        "identity.stand_in.receiver_id",
                        "identity.stand_in.made_by",
                        "identity.stand_in.ended_by",
                        "identity.stand_in_role.giver_id"),
                (subject, language) -> told("""
                        select case when s.giver_id = :person then 'away' else 'stands-in' end as what
                             , s.made_at as since, s.ended_at as until
                          from identity.stand_in s
                         where :person in (s.giver_id, s.receiver_id)
                         order by s.made_at, s.id
                        """, subject),
                this::endStandIns);
    }

    private PersonalData password() {
        return PersonalData.removed(
                "identity.password",
                Ground.LEGAL_OBLIGATION,
                Set.of("identity.password.person_id", "identity.invitation.person_id", "identity.invitation.made_by"),
                (subject, language) -> told("""
                        select 'password' as what, chosen_at as at
                          from identity.password
                         where person_id = :person
                         union all
                        select 'invitation', made_at
                          from identity.invitation
                         where person_id = :person
                        """, subject),
                subject -> {
                    passwords.remove(subject.id());
                    invitations.removeOf(subject.id());
                });
    }

    private PersonalData secondFactors() {
        return PersonalData.removed(
                "identity.second-factor",
                Ground.LEGAL_OBLIGATION,
                Set.of(
                        "identity.authenticator.person_id",
                        "identity.recovery_code.person_id",
                        "identity.passkey.person_id",
                        "identity.passkey.name"),
                (subject, language) -> told("""
                        select 'app' as what, cast(null as text) as name, added_at as since
                             , cast(null as timestamptz) as last_used
                          from identity.authenticator
                         where person_id = :person
                         union all
                        select 'passkey', name, added_at, last_used_at
                          from identity.passkey
                         where person_id = :person
                         union all
                        select 'recovery-codes', null, min(made_at), null
                          from identity.recovery_code
                         where person_id = :person
                        having count(*) > 0
                        """, subject),
                subject -> factors.removeAll(subject.id()));
    }

    private PersonalData browsers() {
        return PersonalData.removed(
                "identity.browser",
                Ground.LEGAL_OBLIGATION,
                Set.of("identity.known_device.person_id", "identity.web_session.principal_name"),
                (subject, language) -> told("""
                        select 'session' as what, to_timestamp(creation_time / 1000.0) as since
                             , to_timestamp(last_access_time / 1000.0) as last_used
                          from identity.web_session
                         where principal_name = cast(:person as text)
                         union all
                        select 'device', first_seen_at, last_seen_at
                          from identity.known_device
                         where person_id = :person
                        """, subject),
                subject -> {
                    devices.forgetAllOf(subject.id());
                    sessions.endAll(subject.id());
                });
    }

    private void endRoles(DataSubject subject) {
        jdbc.sql("""
                        update identity.role_grant g
                           set ended_at = greatest(p.closed_at, g.granted_at), ended_by = p.closed_by
                          from identity.person p
                         where p.id = g.person_id
                           and g.person_id = :person
                           and g.ended_at is null
                        """).param("person", subject.id()).update();
    }

    private void endStandIns(DataSubject subject) {
        jdbc.sql("""
                        update identity.stand_in s
                           set ended_at = greatest(p.closed_at, s.made_at), ended_by = p.closed_by
                          from identity.person p
                         where p.id = :person
                           and :person in (s.giver_id, s.receiver_id)
                           and s.ended_at is null
                        """).param("person", subject.id()).update();
    }

    private List<PersonalRecord> told(String rows, DataSubject subject) {
        return PersonalRows.in(jdbc, rows, subject);
    }
}
