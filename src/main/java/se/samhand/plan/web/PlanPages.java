package se.samhand.plan.web;

import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.samhand.discussion.DiscussionDirectory;
import se.samhand.kernel.Actor;
import se.samhand.plan.internal.PlanDetails;
import se.samhand.strategy.PlanTemplate.ColumnKind;
import se.samhand.strategy.TemplateVersion;
import se.samhand.ui.Words;

/// Makes the page of a plan, in its current version or an earlier one.
@Component
class PlanPages {

    private final DiscussionDirectory discussions;

    PlanPages(DiscussionDirectory discussions) {
        this.discussions = discussions;
    }

    PlanPage of(PlanDetails found, PlanHeads.PlanTab tab, Actor actor, Words words) {
        return of(found, tab, false, actor, words);
    }

    /// With a place for each text that the template asks for, also where nothing is written yet.
    PlanPage toWrite(PlanDetails found, Actor actor, Words words) {
        return of(found, PlanHeads.PlanTab.PLAN, true, actor, words);
    }

    private static Stream<TemplateVersion.Column> columns(PlanDetails found) {
        return found.template().coreColumns().stream().filter(column -> column.kind() != ColumnKind.STARTING_POINT);
    }

    static PlanPage.Head head(TemplateVersion.Column column, StrategyNames names) {
        return new PlanPage.Head(names.of(column), column.guidance(), column.goodExample(), column.weakExample());
    }

    private PlanPage of(PlanDetails found, PlanHeads.PlanTab tab, boolean isToWrite, Actor actor, Words words) {
        StrategyNames names = new StrategyNames(words);
        return new PlanPage(
                PlanHeads.head(found, actor, words),
                PlanHeads.tabs(found, words, tab),
                columns(found).map(names::of).toList(),
                columns(found).map(column -> head(column, names)).toList(),
                words.get(
                        "plan.summary",
                        found.plan().rows().size(),
                        found.plan().activities().size()),
                new PlanOutline(found, words).points(),
                new PlanTable(found, new PlanTalk(found, discussions, actor, words), isToWrite, words).groups());
    }
}
