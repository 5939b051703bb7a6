package se.samhand.plan.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.samhand.inbox.Task;
import se.samhand.inbox.TaskKey;
import se.samhand.inbox.TaskSource;
import se.samhand.kernel.Actor;
import se.samhand.organisation.Administration;
import se.samhand.organisation.OrganisationDirectory;
import se.samhand.plan.PlanPermissions;
import se.samhand.plan.internal.PeriodText;
import se.samhand.plan.internal.invitation.InvitationsQuery;
import se.samhand.plan.internal.invitation.InvitationsQuery.Progress;
import se.samhand.plan.internal.invitation.PlanInvitation;
import se.samhand.strategy.StrategyDirectory;
import se.samhand.ui.Icon;

/// The plans that an administration is invited to write, as tasks of those who write there.
///
/// Done is it when every sub-area has an activity, when the writer says that the rest is left empty on purpose, or when
/// the invitation is withdrawn.
@Component
class InvitedPlanTasks implements TaskSource {

    private final InvitationsQuery invitations;
    private final OrganisationDirectory organisation;
    private final StrategyDirectory strategies;

    InvitedPlanTasks(InvitationsQuery invitations, OrganisationDirectory organisation, StrategyDirectory strategies) {
        this.invitations = invitations;
        this.organisation = organisation;
        this.strategies = strategies;
    }

    @Override
    public String code() {
        return "plan.invited";
    }

    @Override
    public Icon icon() {
        return Icon.EDIT;
    }

    @Override
    public List<Task> openFor(Actor person) {
        return invitations.waitingFor(person).stream()
                .flatMap(found -> task(found).stream())
                .toList();
    }

    @Override
    public Optional<Task> open(String id) {
        return invitations.find(UUID.fromString(id)).flatMap(this::task);
    }

    private Optional<Task> task(Progress found) {
        PlanInvitation invitation = found.invitation();
        int all = InvitationState.subAreas(invitation, strategies);
        if (invitation.isWithdrawn() || invitation.isFinished() || found.covered() >= all) {
            return Optional.empty();
        }
        return Optional.of(new Task(
                new TaskKey(code(), invitation.id().toString()),
                Map.of(
                        "administration",
                        organisation
                                .administration(invitation.administration())
                                .map(Administration::name)
                                .orElse(invitation.administration()),
                        "period",
                        PeriodText.of(invitation.period()),
                        "covered",
                        Integer.toString(found.covered()),
                        "all",
                        Integer.toString(all)),
                new EditLinks(invitation.held()).editor(),
                invitation.deadline(),
                invitation.scope(),
                PlanPermissions.WRITE));
    }
}
