package se.samhand.organisation.internal;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.samhand.identity.AccountHomes;
import se.samhand.identity.MoveAccounts;
import se.samhand.job.Schedule;
import se.samhand.kernel.Actor;
import se.samhand.kernel.ScopeId;
import se.samhand.organisation.OrganisationDirectory;
import se.samhand.organisation.ReorganisationChange;
import se.samhand.organisation.ReorganisationChanged;
import se.samhand.ui.Formats;

/// Lets accounts of a unit that has ended belong to the one unit that took over (ADR 33).
///
/// A reorganisation may be carried out long before its day, so this is done every night, and at once when the day has
/// come already. Where several took over, people have to choose, and nothing is moved.
@Component
class FollowSuccessors implements Schedule {

    private final OrganisationDirectory organisation;
    private final AccountHomes homes;
    private final MoveAccounts moveAccounts;
    private final Clock clock;

    FollowSuccessors(OrganisationDirectory organisation, AccountHomes homes, MoveAccounts moveAccounts, Clock clock) {
        this.organisation = organisation;
        this.homes = homes;
        this.moveAccounts = moveAccounts;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "organisation.homes";
    }

    @Override
    public String cron() {
        return "0 5 0 * * *";
    }

    @Override
    @Transactional
    public void run(Instant due) {
        follow(Actor.SAMHAND);
    }

    @EventListener
    void followAtOnce(ReorganisationChanged event) {
        if (event.change() == ReorganisationChange.CARRIED_OUT) {
            follow(event.actor());
        }
    }

    private void follow(UUID by) {
        var today = Formats.today(clock);
        for (var home : homes.inUse()) {
            boolean isThere = home.equals(ScopeId.MUNICIPALITY)
                    || organisation.unit(home.value(), today).isPresent();
            var successors = isThere ? List.<ScopeId>of() : successors(home);
            if (successors.size() == 1) {
                moveAccounts.move(home, successors.getFirst(), by);
            }
        }
    }

    /// Those that exist today of all who came after.
    private List<ScopeId> successors(ScopeId ended) {
        var today = Formats.today(clock);
        return organisation.successorsOf(ended.value(), today).stream()
                .filter(code -> organisation.unit(code, today).isPresent())
                .map(ScopeId::new)
                .toList();
    }
}
