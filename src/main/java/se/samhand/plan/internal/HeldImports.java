package se.samhand.plan.internal;

import java.util.UUID;
import org.springframework.stereotype.Component;
import se.samhand.plan.PlanId;

/// Holds a file that was taken in until the transaction ends, for those who change what was read of it.
@Component
public class HeldImports {

    private final PlanImports imports;

    HeldImports(PlanImports imports) {
        this.imports = imports;
    }

    /// @throws se.samhand.kernel.NotFound when there is no such import
    public PlanImport hold(UUID id) {
        return imports.getAndHold(id);
    }

    /// @throws se.samhand.kernel.NotFound when there is no such import
    public PlanImport get(UUID id) {
        return imports.get(id);
    }

    /// Says that a file which is held has become a plan, or a version of one.
    public void became(UUID id, PlanId plan) {
        imports.became(id, plan);
    }
}
