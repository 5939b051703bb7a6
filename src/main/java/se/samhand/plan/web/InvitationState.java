package se.samhand.plan.web;

import java.time.LocalDate;
import java.util.Locale;
import se.samhand.plan.internal.invitation.InvitationsQuery.Progress;
import se.samhand.plan.internal.invitation.PlanInvitation;
import se.samhand.strategy.StrategyDirectory;
import se.samhand.ui.Icon;
import se.samhand.ui.Tone;

/// How far an invitation has come.
enum InvitationState {
    /// It no longer holds.
    WITHDRAWN(Icon.STOPPED, Tone.CALM),
    /// The writer has said that the plan is written, or every sub-area has an activity.
    WRITTEN(Icon.DONE, Tone.GOOD),
    /// The last day has passed.
    OVERDUE(Icon.WARNING, Tone.BAD),
    /// Somebody has written in it.
    BEGUN(Icon.EDIT, Tone.INFO),
    /// Nobody has written anything yet.
    NOT_BEGUN(Icon.NOT_STARTED, Tone.CALM);

    private final Icon icon;
    private final Tone tone;

    InvitationState(Icon icon, Tone tone) {
        this.icon = icon;
        this.tone = tone;
    }

    static InvitationState of(Progress found, int all, LocalDate today) {
        PlanInvitation invitation = found.invitation();
        if (invitation.isWithdrawn()) {
            return WITHDRAWN;
        } else if (invitation.isFinished() || found.covered() >= all) {
            return WRITTEN;
        } else if (invitation.deadline().isBefore(today)) {
            return OVERDUE;
        }
        return found.edits() > 0 ? BEGUN : NOT_BEGUN;
    }

    static int subAreas(PlanInvitation invitation, StrategyDirectory strategies) {
        return strategies
                .strategy(invitation.strategy())
                .map(strategy -> strategy.subAreas().size())
                .orElse(0);
    }

    String key() {
        return "plan.invite.state." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    Icon icon() {
        return icon;
    }

    Tone tone() {
        return tone;
    }
}
