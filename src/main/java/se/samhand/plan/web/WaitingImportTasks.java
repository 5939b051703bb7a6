package se.samhand.plan.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.samhand.inbox.Task;
import se.samhand.inbox.TaskKey;
import se.samhand.inbox.TaskSource;
import se.samhand.kernel.Actor;
import se.samhand.kernel.ScopeId;
import se.samhand.organisation.Administration;
import se.samhand.organisation.OrganisationDirectory;
import se.samhand.plan.PlanPermissions;
import se.samhand.plan.internal.WaitingImportsQuery;
import se.samhand.plan.internal.WaitingImportsQuery.Waiting;
import se.samhand.ui.Formats;
import se.samhand.ui.Icon;

/// The files that wait for somebody to look at the reading, as tasks of whoever took them in and of those who may read
/// in plans for that administration.
///
/// A review has two weeks; done is it when the file has become a plan, or is removed.
@Component
class WaitingImportTasks implements TaskSource {

    private static final int WEEKS = 2;

    private final WaitingImportsQuery waiting;
    private final OrganisationDirectory organisation;

    WaitingImportTasks(WaitingImportsQuery waiting, OrganisationDirectory organisation) {
        this.waiting = waiting;
        this.organisation = organisation;
    }

    @Override
    public String code() {
        return "plan.import-review";
    }

    @Override
    public Icon icon() {
        return Icon.FILE_WORD;
    }

    @Override
    public List<Task> openFor(Actor person) {
        return waiting.list(person).stream().map(this::task).toList();
    }

    @Override
    public Optional<Task> open(String id) {
        return waiting.find(UUID.fromString(id)).map(this::task);
    }

    private String nameOf(ScopeId scope) {
        return organisation
                .administration(scope.value())
                .map(Administration::name)
                .orElse(
                        scope.equals(ScopeId.MUNICIPALITY)
                                ? organisation.municipality().name()
                                : scope.value());
    }

    private Task task(Waiting file) {
        UUID id = file.planImport().id();
        LocalDate arrived = Formats.day(file.planImport().arrivedAt());
        return new Task(
                new TaskKey(code(), id.toString()),
                Map.of(
                        "file",
                        file.file().name(),
                        "arrived",
                        Formats.dayAndTime(file.planImport().arrivedAt()),
                        "administration",
                        nameOf(file.planImport().scope())),
                PlanLinks.planImport(id),
                arrived.plusWeeks(WEEKS),
                file.planImport().scope(),
                PlanPermissions.IMPORT);
    }
}
