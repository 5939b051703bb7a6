package se.samhand.plan.internal.invitation;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.samhand.kernel.Actor;
import se.samhand.kernel.NotFound;
import se.samhand.kernel.ScopeId;
import se.samhand.plan.PlanId;
import se.samhand.plan.PlanPermissions;

/// The invitations with how far their plans have come.
@Component
public class InvitationsQuery {

    /// An invitation, and how far its plan has come.
    ///
    /// @param covered number of sub-areas with an activity
    /// @param edits how often somebody has written in the draft
    /// @param changedAt when somebody last did, or null when nobody has
    public record Progress(
            PlanInvitation invitation,
            int covered,
            int edits,
            @Nullable Instant changedAt) {}

    private final JdbcClient jdbc;
    private final PlanInvitations invitations;

    InvitationsQuery(JdbcClient jdbc, PlanInvitations invitations) {
        this.jdbc = jdbc;
        this.invitations = invitations;
    }

    /// All that have been sent, those that hold first, the earliest last day first.
    @Transactional(readOnly = true)
    public List<Progress> list() {
        return told("true", Set.of(), null);
    }

    /// @throws NotFound when there is none
    @Transactional(readOnly = true)
    public Progress get(UUID id) {
        return find(id).orElseThrow(() -> new NotFound("No invitation " + id));
    }

    @Transactional(readOnly = true)
    public Optional<Progress> find(UUID id) {
        return told("i.id = :id", Set.of(), id).stream().findFirst();
    }

    /// Those that wait for somebody who writes in just these administrations.
    @Transactional(readOnly = true)
    public List<Progress> waitingFor(Actor person) {
        Set<ScopeId> scopes = person.scopesOf(PlanPermissions.WRITE);
        return scopes.contains(ScopeId.MUNICIPALITY)
                ? List.of()
                : told(
                        "i.administration = any (:scopes) and i.withdrawn_at is null and i.finished_at is null",
                        scopes,
                        null);
    }

    /// The invitation that a plan was laid out for, as long as it holds.
    @Transactional(readOnly = true)
    public Optional<PlanInvitation> of(PlanId plan) {
        return invitations.of(plan);
    }

    private List<Progress> told(String which, Set<ScopeId> scopes, @Nullable UUID id) {
        return jdbc.sql("""
                        select i.id, i.plan_id, i.administration, i.strategy, i.period_from, i.period_to, i.deadline
                             , i.greeting, i.sent_at, i.sent_by, i.reminded_at, i.finished_at, i.withdrawn_at, i.version
                             , (select count(distinct s.code)
                                  from plan.row_sub_area s
                                  join plan.plan_row r on r.id = s.row_id
                                 where r.plan_id = i.plan_id
                                   and exists (select 1 from plan.activity a where a.row_id = r.id)) as covered
                             , coalesce((select p.edit from plan.plan p where p.id = i.plan_id), 0) as edits
                             , (select max(e.made_at) from plan.edit e where e.plan_id = i.plan_id) as changed_at
                          from plan.invitation i
                         where %s
                         order by i.withdrawn_at is not null, i.deadline, i.administration, i.id
                        """.formatted(which))
                .param("scopes", scopes.stream().map(ScopeId::value).toArray(String[]::new))
                .param("id", id)
                .query((row, number) -> {
                    OffsetDateTime changed = row.getObject("changed_at", OffsetDateTime.class);
                    return new Progress(
                            PlanInvitations.invitation(row),
                            row.getInt("covered"),
                            row.getInt("edits"),
                            changed == null ? null : changed.toInstant());
                })
                .list();
    }
}
