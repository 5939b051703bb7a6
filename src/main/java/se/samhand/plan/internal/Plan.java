package se.samhand.plan.internal;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samhand.kernel.Actor;
import se.samhand.kernel.Forbidden;
import se.samhand.kernel.NotFound;
import se.samhand.kernel.Period;
import se.samhand.kernel.ScopeId;
import se.samhand.kernel.StaleVersion;
import se.samhand.plan.PlanId;
import se.samhand.plan.PlanPermissions;
import se.samhand.plan.ReadPlan;

/// A local action plan (*lokal handlingsplan*) of one administration for one period.
///
/// @param administration code of the administration
/// @param strategy code of the strategy
/// @param template number of the version of the strategy's template that it is written under
/// @param origin the file that it was read from if there is one, and what the reading left open
/// @param basis what the content rests on, when it is not the municipality's own
/// @param version counts from 1, so that two people do not overwrite each other; earlier ones are kept
/// @param edit number of the latest edit, 0 before the first; goes on counting over versions
public record Plan(
        PlanId id,
        String administration,
        String strategy,
        int template,
        String title,
        Period period,
        List<PlanRow> rows,
        PlanOrigin origin,
        @Nullable Basis basis,
        int version,
        int edit) {

    /// The version of a plan that was just created.
    public static final int FIRST_VERSION = 1;

    public Plan {
        rows = List.copyOf(rows);
    }

    /// Whether this person may see it: whoever may read plans where it belongs.
    public boolean isOpenTo(Actor actor) {
        return actor.may(PlanPermissions.READ, scope());
    }

    /// Goes on only if this person may see it; others do not hear that it is there.
    ///
    /// @throws Forbidden when they may read no plans at all
    /// @throws NotFound when it is not open to them
    public void mustBeOpenTo(Actor actor) {
        actor.mustHave(PlanPermissions.READ);
        if (!isOpenTo(actor)) {
            throw new NotFound("Plan " + id + " is not open to " + actor.id());
        }
    }

    /// What this person may do with it now; page and use cases ask here.
    public Set<PlanCommand> availableTo(Actor actor) {
        EnumSet<PlanCommand> available = EnumSet.noneOf(PlanCommand.class);
        if (actor.may(PlanPermissions.WRITE, scope())) {
            available.add(PlanCommand.EDIT);
        }
        if (actor.may(PlanPermissions.IMPORT, scope())) {
            available.add(PlanCommand.UPDATE);
            if (version > FIRST_VERSION) {
                available.add(PlanCommand.RESTORE);
            }
        }
        return available;
    }

    /// The administration as the scope that permissions hold in.
    public ScopeId scope() {
        return new ScopeId(administration);
    }

    /// Goes on only if the plan says what a person saw.
    ///
    /// @param seenEdit number of the latest edit that they saw
    /// @throws StaleVersion when somebody else was first
    public void mustBeIn(int seen, int seenEdit) {
        if (version != seen || edit != seenEdit) {
            throw new StaleVersion("Plan " + id + " is no longer in version " + seen + ", edit " + seenEdit);
        }
    }

    /// The plan once it has been edited.
    public Plan edited(List<PlanRow> newRows, int newTemplate) {
        return new Plan(
                id, administration, strategy, newTemplate, title, period, newRows, origin, basis, version, edit + 1);
    }

    /// Goes on only if the person may do this with the plan now.
    ///
    /// @throws Forbidden when not
    public void mustAllow(PlanCommand command, Actor actor) {
        if (!availableTo(actor).contains(command)) {
            throw new Forbidden(command.permission());
        }
    }

    /// The next version of the plan.
    public Plan revised(Period newPeriod, List<PlanRow> newRows, PlanOrigin newOrigin) {
        return new Plan(
                id, administration, strategy, template, title, newPeriod, newRows, newOrigin, basis, version + 1, edit);
    }

    /// The name that a plan has when nobody gave it another; Swedish, as the plan itself, whoever reads it in.
    public static String titleFor(Period period) {
        return "Lokal handlingsplan " + PeriodText.of(period);
    }

    /// What this version said, as the version that follows the current one.
    public Plan restoredAfter(Plan current, Instant at, UUID by) {
        PlanOrigin again = new PlanOrigin(origin.file(), at, by, origin.uncertain(), origin.unread());
        return new Plan(
                id,
                administration,
                strategy,
                template,
                title,
                period,
                rows,
                again,
                basis,
                current.version + 1,
                current.edit);
    }

    /// Where the rows stand that are here.
    public List<PlacedRow> places() {
        return rows.stream().map(PlacedRow::of).toList();
    }

    public List<PlanActivity> activities() {
        return rows.stream().flatMap(row -> row.activities().stream()).toList();
    }

    /// How far a sub-area is covered by this plan.
    public Coverage coverageOf(String subArea) {
        List<PlanRow> named = rows.stream()
                .filter(row -> row.subAreas().stream().anyMatch(area -> subArea.equals(area.code())))
                .toList();
        if (named.stream().allMatch(PlanRow::isUnwritten)) {
            return Coverage.NONE;
        }
        return named.stream().anyMatch(row -> !row.activities().isEmpty()) ? Coverage.FULL : Coverage.NAMED;
    }

    /// The plan in the contract of `docs/plan-json.md`.
    public ReadPlan asReadPlan(String administrationName, String strategyTitle) {
        return new ReadPlan(
                administrationName,
                administration,
                strategyTitle,
                strategy,
                period,
                rows.stream().map(Plan::asReadRow).toList(),
                origin.uncertain(),
                origin.unread());
    }

    private static ReadPlan.Row asReadRow(PlanRow row) {
        Stream<ReadPlan.Activity> activities = row.activities().stream().map(PlanActivity::content);
        return new ReadPlan.Row(row.startingPoint(), row.subAreas(), row.goals(), activities.toList());
    }
}
