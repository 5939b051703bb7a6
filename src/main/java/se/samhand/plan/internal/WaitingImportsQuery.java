package se.samhand.plan.internal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.samhand.file.FileId;
import se.samhand.file.StoredFileSummary;
import se.samhand.file.StoredFiles;
import se.samhand.kernel.Actor;
import se.samhand.kernel.NotFound;

/// The files that were taken in and wait for somebody to look at the reading, the newest first.
@Component
public class WaitingImportsQuery {

    /// A file that waits.
    public record Waiting(PlanImport planImport, StoredFileSummary file) {}

    private final PlanImports imports;
    private final StoredFiles files;
    private final PlanListQuery plans;

    WaitingImportsQuery(PlanImports imports, StoredFiles files, PlanListQuery plans) {
        this.plans = plans;
        this.imports = imports;
        this.files = files;
    }

    /// One that waits and is open to this person; a file that has become a plan waits no longer.
    @Transactional(readOnly = true)
    public Waiting get(UUID id, Actor actor) {
        PlanImport found = imports.get(id, actor);
        if (!found.isWaiting()) {
            throw new NotFound("Plan import " + id + " has become a plan");
        }
        return new Waiting(found, files.get(new FileId(found.file())));
    }

    /// One that waits, whoever may see it, or nothing when it has become a plan or is gone.
    @Transactional(readOnly = true)
    public Optional<Waiting> find(UUID id) {
        return imports.find(id)
                .filter(PlanImport::isWaiting)
                .map(found -> new Waiting(found, files.get(new FileId(found.file()))));
    }

    /// Those that are open to this person.
    @Transactional(readOnly = true)
    public List<Waiting> list(Actor actor) {
        return imports.waitingFor(actor).stream()
                .map(waiting -> new Waiting(waiting, files.get(new FileId(waiting.file()))))
                .toList();
    }

    /// As [#list(Actor)], of what is chosen, and those of which nobody knows yet where they belong.
    @Transactional(readOnly = true)
    public List<Waiting> list(Actor actor, PlanListQuery.Choice choice) {
        var chosen = Set.of(plans.chosen(choice));
        return list(actor).stream()
                .filter(waiting -> chosen.isEmpty()
                        || waiting.planImport().administration() == null
                        || chosen.contains(waiting.planImport().administration()))
                .toList();
    }
}
