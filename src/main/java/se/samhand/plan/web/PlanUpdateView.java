package se.samhand.plan.web;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samhand.kernel.Period;
import se.samhand.plan.internal.Plan;
import se.samhand.plan.internal.merge.PlanUpdateQuery.PlanUpdateDetails;
import se.samhand.plan.internal.merge.ProposedUpdate;
import se.samhand.ui.Conflict;
import se.samhand.ui.FormErrors;
import se.samhand.ui.Words;

/// Makes the page on which the changes of a newer file are taken or left.
final class PlanUpdateView {

    /// Where an error about the choices leads.
    static final String CHOICES = "andringar";

    private final PlanUpdateDetails found;
    private final Words words;
    private FormErrors errors = FormErrors.none();
    private @Nullable Conflict conflict;
    private @Nullable Choice choice;

    /// What a person has ticked, and what there was to tick.
    record Choice(Set<String> ticked, Set<String> shown) {}

    PlanUpdateView(PlanUpdateDetails found, Words words) {
        this.found = found;
        this.words = words;
    }

    /// Somebody changed the plan or the reading meanwhile: the ticks stay, and what is new is ticked as usual.
    PlanUpdateView meeting(Conflict met, Choice made) {
        this.conflict = met;
        this.choice = made;
        return this;
    }

    PlanUpdateView refused(FormErrors because) {
        this.errors = because;
        return this;
    }

    PlanUpdatePage page() {
        Plan plan = found.details().plan();
        UUID id = found.planImport().id();
        return new PlanUpdatePage(
                plan.title(),
                PlanLinks.plan(plan.id()),
                found.file().name(),
                PlanLinks.planImport(id),
                PlanLinks.removalOfImport(id),
                PlanLinks.updateOfPlan(id, plan.id()),
                plan.version(),
                String.valueOf(plan.edit()),
                String.valueOf(found.draft().version()),
                conflict,
                errors,
                notes(),
                found.update().isEmpty(),
                changes());
    }

    private ChangeList changes() {
        ProposedUpdate update = found.update();
        Set<String> chosen = errors.isEmpty() ? ticks(update) : Set.of();
        ChangeSections sections = new ChangeSections(found.details(), words, chosen);
        Period period = update.read().period();
        if (period != null && update.changesPeriod()) {
            sections.ofPlan(
                    ProposedUpdate.PERIOD,
                    words.get("plan.change.plan-period"),
                    new ChangedTexts(found.details(), words)
                            .of(found.details().plan().period(), period));
        }
        return sections.list(update.changes());
    }

    private Set<String> ticks(ProposedUpdate update) {
        Choice made = choice;
        if (made == null) {
            return update.usual();
        }
        Set<String> ticks = new HashSet<>(update.usual());
        ticks.removeAll(made.shown());
        ticks.addAll(made.ticked());
        return ticks;
    }

    private @Nullable String notes() {
        ProposedUpdate update = found.update();
        return update.changesNotes()
                ? words.get(
                        "plan.update.notes",
                        update.read().uncertain().size(),
                        update.read().unread().size())
                : null;
    }
}
