package se.samhand.plan.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.samhand.access.AccessSubject;
import se.samhand.kernel.Actor;
import se.samhand.plan.PlanPermissions;
import se.samhand.plan.internal.WaitingImportsQuery;

/// Whoever sees a file that waits may ask who else does.
@Component
class WaitingImportSubject implements AccessSubject {

    private static final String KIND = "inlasning";

    private final WaitingImportsQuery waiting;

    WaitingImportSubject(WaitingImportsQuery waiting) {
        this.waiting = waiting;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Guarded> find(String id, Actor actor) {
        if (!PlanLinks.isId(id)) {
            return Optional.empty();
        }
        return waiting.find(UUID.fromString(id))
                .filter(file -> file.planImport().isOpenTo(actor))
                .map(file -> new Guarded(
                        file.file().name(),
                        PlanLinks.planImport(file.planImport().id()),
                        file.planImport().scope(),
                        List.of(PlanPermissions.IMPORT),
                        List.of(new Other(file.planImport().arrivedBy(), "plan.access.handed-in"))));
    }

    static String path(UUID planImport) {
        return AccessSubject.path(KIND, planImport.toString());
    }
}
