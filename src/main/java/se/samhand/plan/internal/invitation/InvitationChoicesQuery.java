package se.samhand.plan.internal.invitation;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.samhand.kernel.Period;
import se.samhand.kernel.ScopeId;
import se.samhand.organisation.Administration;
import se.samhand.organisation.OrganisationDirectory;
import se.samhand.plan.internal.PlanListQuery;

/// The administrations that can be invited to write a plan for a period.
@Component
public class InvitationChoicesQuery {

    /// An administration that exists today.
    ///
    /// @param hasPlan whether it has a plan for days of the period
    /// @param isInvited whether it is invited to write one already
    /// @param writers how many persons there may write in its plans
    public record Choice(Administration administration, boolean hasPlan, boolean isInvited, int writers) {}

    private final OrganisationDirectory organisation;
    private final PlanInvitations invitations;
    private final PlanListQuery plans;
    private final PlanWriters writers;

    InvitationChoicesQuery(
            OrganisationDirectory organisation, PlanInvitations invitations, PlanListQuery plans, PlanWriters writers) {
        this.organisation = organisation;
        this.invitations = invitations;
        this.plans = plans;
        this.writers = writers;
    }

    @Transactional(readOnly = true)
    public List<Choice> of(Period period, LocalDate today) {
        List<String> invited = invitations.invitedFor(period);
        return organisation.administrations(today).stream()
                .map(each -> new Choice(
                        each,
                        !plans.findOverlapping(each.code(), period).isEmpty(),
                        invited.contains(each.code()),
                        writers.of(new ScopeId(each.code())).size()))
                .toList();
    }
}
