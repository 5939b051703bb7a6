package se.samhand.organisation.internal;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.samhand.kernel.NotFound;
import se.samhand.organisation.Succession;

/// Everything that the page of one unit shows.
@Component
public class UnitDetailsQuery {

    /// A unit with what is around it.
    ///
    /// @param version what it is on the day that is shown, or nearest to it
    /// @param parent what it belongs to then
    /// @param children what belongs to it then
    /// @param tree everything, for names on other days
    public record UnitDetails(
            OrganisationUnit unit,
            UnitVersion version,
            @Nullable OrganisationUnit parent,
            List<OrganisationUnit> children,
            List<Succession> predecessors,
            List<Succession> successors,
            OrganisationTree tree) {}

    private final Units units;

    UnitDetailsQuery(Units units) {
        this.units = units;
    }

    @Transactional(readOnly = true)
    public UnitDetails get(String code, LocalDate day) {
        var tree = units.tree();
        var unit = tree.find(code).orElseThrow(() -> new NotFound("There is no unit " + code));
        var version = unit.nearest(day);
        return new UnitDetails(
                unit,
                version,
                version.parent() == null ? null : tree.find(version.parent()).orElse(null),
                tree.in(code, day).stream()
                        .sorted(Comparator.comparing(OrganisationUnit::kind)
                                .thenComparing(child -> child.nearest(day).name()))
                        .toList(),
                tree.successions().stream()
                        .filter(succession -> succession.successor().equals(code))
                        .toList(),
                tree.successions().stream()
                        .filter(succession -> succession.predecessor().equals(code))
                        .toList(),
                tree);
    }

    /// Everything, to choose from.
    @Transactional(readOnly = true)
    public OrganisationTree tree() {
        return units.tree();
    }
}
