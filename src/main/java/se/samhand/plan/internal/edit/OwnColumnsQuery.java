package se.samhand.plan.internal.edit;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.samhand.plan.internal.Plan;

/// The columns of a plan's own, those that nothing is written in yet included.
@Component
public class OwnColumnsQuery {

    private final NamedColumns named;

    OwnColumnsQuery(NamedColumns named) {
        this.named = named;
    }

    @Transactional(readOnly = true)
    public List<String> of(Plan plan) {
        return OwnColumns.of(named.of(plan.id()), plan.rows());
    }

    /// The column that has a name already, whatever its spaces and capitals.
    public static Optional<String> sameAs(String name, List<String> columns) {
        return columns.stream()
                .filter(column -> OwnColumns.isSame(name, column))
                .findFirst();
    }
}
