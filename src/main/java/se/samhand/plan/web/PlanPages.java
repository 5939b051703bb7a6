package se.samhand.plan.web;

import org.springframework.stereotype.Component;
import se.samhand.discussion.DiscussionDirectory;
import se.samhand.kernel.Actor;
import se.samhand.plan.internal.PlanDetails;
import se.samhand.strategy.PlanTemplate.ColumnKind;
import se.samhand.ui.Words;

/// Makes the page of a plan, in its current version or an earlier one.
@Component
class PlanPages {

    private final DiscussionDirectory discussions;

    PlanPages(DiscussionDirectory discussions) {
        this.discussions = discussions;
    }

    PlanPage of(PlanDetails found, PlanHeads.PlanTab tab, Actor actor, Words words) {
        StrategyNames names = new StrategyNames(words);
        return new PlanPage(
                PlanHeads.head(found, actor, words),
                PlanHeads.tabs(found, words, tab),
                found.strategy().template().columns().stream()
                        .filter(column -> column.kind() != ColumnKind.STARTING_POINT)
                        .map(names::of)
                        .toList(),
                words.get(
                        "plan.summary",
                        found.plan().rows().size(),
                        found.plan().activities().size()),
                new PlanOutline(found, words).points(),
                new PlanTable(found, new PlanTalk(found, discussions, actor, words), words).groups());
    }
}
