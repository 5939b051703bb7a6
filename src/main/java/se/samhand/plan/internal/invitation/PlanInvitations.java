package se.samhand.plan.internal.invitation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.samhand.kernel.NotFound;
import se.samhand.kernel.Period;
import se.samhand.plan.PlanId;

/// The invitations, those that were withdrawn included.
@Repository
class PlanInvitations {

    private static final long LOCK = 4_106_117;

    private final JdbcClient jdbc;

    PlanInvitations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Lets nobody else invite until the transaction ends.
    void holdAll() {
        jdbc.sql("select 1 from pg_advisory_xact_lock(:lock)")
                .param("lock", LOCK)
                .query(Integer.class)
                .single();
    }

    void add(PlanInvitation invitation) {
        jdbc.sql("""
                        insert into plan.invitation
                               ( id,  plan_id,  administration,  strategy,  period_from,  period_to,  deadline,  greeting
                               ,  sent_at,  sent_by)
                        values (:id, :plan_id, :administration, :strategy, :period_from, :period_to, :deadline, :greeting
                               , :sent_at, :sent_by)
                        """)
                .param("id", invitation.id())
                .param("plan_id", invitation.held().value())
                .param("administration", invitation.administration())
                .param("strategy", invitation.strategy())
                .param("period_from", invitation.period().from())
                .param("period_to", invitation.period().to())
                .param("deadline", invitation.deadline())
                .param("greeting", invitation.greeting())
                .param("sent_at", invitation.sentAt().atOffset(ZoneOffset.UTC))
                .param("sent_by", invitation.sentBy())
                .update();
    }

    /// The administrations that are invited to write a plan that holds some day of a period.
    List<String> invitedFor(Period period) {
        return jdbc.sql("""
                        select administration
                          from plan.invitation
                         where withdrawn_at is null
                           and period_from <= :last_day
                           and period_to >= :first_day
                        """)
                .param("first_day", period.from())
                .param("last_day", period.to())
                .query((row, number) -> row.getString("administration"))
                .list();
    }

    /// The invitation, which nobody else changes until the transaction ends.
    PlanInvitation hold(UUID id) {
        jdbc.sql("select id from plan.invitation where id = :id for update")
                .param("id", id)
                .query(UUID.class)
                .optional();
        return find(id).orElseThrow(() -> new NotFound("No invitation " + id));
    }

    Optional<PlanInvitation> find(UUID id) {
        return jdbc.sql("""
                        select id, plan_id, administration, strategy, period_from, period_to, deadline, greeting
                             , sent_at, sent_by, reminded_at, finished_at, withdrawn_at, version
                          from plan.invitation
                         where id = :id
                        """)
                .param("id", id)
                .query((row, number) -> invitation(row))
                .optional();
    }

    /// The invitation that a plan was laid out for, as long as it holds.
    Optional<PlanInvitation> of(PlanId plan) {
        return jdbc.sql("""
                        select id, plan_id, administration, strategy, period_from, period_to, deadline, greeting
                             , sent_at, sent_by, reminded_at, finished_at, withdrawn_at, version
                          from plan.invitation
                         where plan_id = :plan
                           and withdrawn_at is null
                        """)
                .param("plan", plan.value())
                .query((row, number) -> invitation(row))
                .optional();
    }

    void moveDeadline(PlanInvitation invitation, LocalDate day) {
        jdbc.sql("""
                        update plan.invitation
                           set deadline = :day
                             , version = version + 1
                         where id = :id
                        """).param("day", day).param("id", invitation.id()).update();
    }

    void remind(PlanInvitation invitation, Instant at) {
        jdbc.sql("""
                        update plan.invitation
                           set reminded_at = :at
                         where id = :id
                        """)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("id", invitation.id())
                .update();
    }

    void withdraw(PlanInvitation invitation, Instant at, UUID by) {
        jdbc.sql("""
                        update plan.invitation
                           set withdrawn_at = :at
                             , withdrawn_by = :by
                             , version = version + 1
                         where id = :id
                        """)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by)
                .param("id", invitation.id())
                .update();
    }

    /// @param at null when they go on writing
    void finish(PlanInvitation invitation, @Nullable Instant at, @Nullable UUID by) {
        jdbc.sql("""
                        update plan.invitation
                           set finished_at = :at
                             , finished_by = :by
                             , version = version + 1
                         where id = :id
                        """)
                .param("at", at == null ? null : at.atOffset(ZoneOffset.UTC))
                .param("by", by)
                .param("id", invitation.id())
                .update();
    }

    static PlanInvitation invitation(ResultSet row) throws SQLException {
        UUID plan = row.getObject("plan_id", UUID.class);
        return new PlanInvitation(
                row.getObject("id", UUID.class),
                plan == null ? null : new PlanId(plan),
                row.getString("administration"),
                row.getString("strategy"),
                new Period(row.getObject("period_from", LocalDate.class), row.getObject("period_to", LocalDate.class)),
                row.getObject("deadline", LocalDate.class),
                row.getString("greeting"),
                row.getObject("sent_at", OffsetDateTime.class).toInstant(),
                row.getObject("sent_by", UUID.class),
                instant(row.getObject("reminded_at", OffsetDateTime.class)),
                instant(row.getObject("finished_at", OffsetDateTime.class)),
                instant(row.getObject("withdrawn_at", OffsetDateTime.class)),
                row.getInt("version"));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }
}
