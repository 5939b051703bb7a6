package se.samhand.plan.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.samhand.discussion.DiscussionDirectory;
import se.samhand.kernel.Actor;
import se.samhand.plan.internal.Plan;
import se.samhand.plan.internal.PlanDetails;
import se.samhand.plan.internal.edit.OwnColumnsQuery;
import se.samhand.plan.internal.edit.WrittenCellsQuery;
import se.samhand.strategy.PlanTemplate.ColumnKind;
import se.samhand.strategy.TemplateVersion;
import se.samhand.ui.Words;

/// Makes the page of a plan, in its current version or an earlier one.
@Component
class PlanPages {

    private final DiscussionDirectory discussions;
    private final OwnColumnsQuery columns;
    private final WrittenCellsQuery written;

    PlanPages(DiscussionDirectory discussions, OwnColumnsQuery columns, WrittenCellsQuery written) {
        this.discussions = discussions;
        this.columns = columns;
        this.written = written;
    }

    PlanPage of(PlanDetails found, PlanHeads.PlanTab tab, Actor actor, Words words) {
        return of(found, tab, actor, view(found, false, PlanFilter.none(), words), words);
    }

    /// How the table is shown to who reads it or writes in it.
    TableView view(PlanDetails found, boolean isEditing, PlanFilter filter, Words words) {
        Plan plan = found.plan();
        boolean isRead = !found.isEarlier() && !plan.origin().uncertain().isEmpty();
        var guesses = new OpenGuesses(plan.origin().uncertain(), isRead ? written.of(plan) : Map.of(), words);
        return new TableView(ownColumns(found), isEditing, found.isEarlier(), filter, guesses);
    }

    /// Those of the template first, in its order, and then the plan's own.
    private List<String> ownColumns(PlanDetails found) {
        return Stream.concat(
                        found.template().ownColumns().stream().map(TemplateVersion.Column::name),
                        columns.of(found.plan()).stream())
                .distinct()
                .toList();
    }

    /// The rows as they are shown.
    PlanTable table(PlanDetails found, Actor actor, TableView view, Words words) {
        return new PlanTable(found, new PlanTalk(found, discussions, actor, words), view, words);
    }

    private static Stream<TemplateVersion.Column> columns(PlanDetails found) {
        return found.template().coreColumns().stream().filter(column -> column.kind() != ColumnKind.STARTING_POINT);
    }

    static PlanPage.Head head(TemplateVersion.Column column, StrategyNames names) {
        return new PlanPage.Head(names.of(column), column.guidance(), column.goodExample(), column.weakExample());
    }

    PlanPage of(PlanDetails found, PlanHeads.PlanTab tab, Actor actor, TableView view, Words words) {
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
                new PlanOutline(found, view.filter(), words).points(),
                table(found, actor, view, words).groups());
    }
}
