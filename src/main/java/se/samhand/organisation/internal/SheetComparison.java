package se.samhand.organisation.internal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import se.samhand.organisation.UnitKind;
import se.samhand.organisation.internal.SheetChange.Kind;
import se.samhand.organisation.internal.SheetChange.SheetProblem;

/// Lays a list beside the organisation, line by line, and does in the tree what can be done.
///
/// What is not in the list is left alone.
final class SheetComparison {

    private static final int LONGEST = 200;

    private final OrganisationTree tree;
    private final LocalDate day;
    private final Supplier<UUID> ids;
    private final Set<String> seen = new HashSet<>();

    SheetComparison(OrganisationTree tree, LocalDate day, Supplier<UUID> ids) {
        this.tree = tree;
        this.day = day;
        this.ids = ids;
    }

    /// The changes in the order of the list; what others belong to is done first, wherever it stands.
    List<SheetChange> compare(List<SheetRow> rows) {
        var changes = new ArrayList<SheetChange>();
        rows.stream()
                .sorted(Comparator.comparingInt((SheetRow row) ->
                                SheetKinds.of(row.kind()).map(UnitKind::ordinal).orElse(Integer.MAX_VALUE))
                        .thenComparingInt(SheetRow::line))
                .forEach(row -> changes.add(compare(row)));
        changes.sort(Comparator.comparingInt(change -> change.row().line()));
        return changes;
    }

    private SheetChange compare(SheetRow row) {
        var kind = SheetKinds.of(row.kind());
        if (row.name().isEmpty()
                || row.name().length() > LONGEST
                || row.shortName().length() > LONGEST) {
            return SheetChange.wrong(row, SheetProblem.inFile("NAME"));
        } else if (kind.isEmpty()) {
            return SheetChange.wrong(row, SheetProblem.inFile("KIND"));
        } else if (!row.code().isEmpty() && !UnitCode.isFit(row.code())) {
            return SheetChange.wrong(row, SheetProblem.inFile("CODE"));
        }
        var parent = row.parent().isEmpty() ? Optional.<OrganisationUnit>empty() : parentOf(row, kind.get());
        if (parent.isEmpty() && !row.parent().isEmpty()) {
            return SheetChange.wrong(row, SheetProblem.inFile("PARENT"));
        }
        var parentCode = parent.map(OrganisationUnit::code).orElse(null);
        var known = known(row, kind.get(), parentCode);
        if (known.isPresent() && !seen.add(known.get().code())) {
            return SheetChange.wrong(row, SheetProblem.inFile("TWICE"));
        }
        return known.map(unit -> changed(row, unit, kind.get(), parentCode))
                .orElseGet(() -> added(row, kind.get(), parentCode));
    }

    private Optional<OrganisationUnit> known(SheetRow row, UnitKind kind, @Nullable String parent) {
        return row.code().isEmpty()
                ? tree.units().stream()
                        .filter(unit -> unit.kind() == kind && unit.existsOn(day))
                        .filter(unit -> unit.nearest(day).name().equalsIgnoreCase(row.name())
                                && Objects.equals(unit.nearest(day).parent(), parent))
                        .findFirst()
                : tree.find(row.code());
    }

    private Optional<OrganisationUnit> parentOf(SheetRow row, UnitKind kind) {
        var named = tree.units().stream()
                .filter(unit -> kind.mayLieIn(unit.kind()) && unit.existsOn(day))
                .filter(unit -> unit.nearest(day).name().equalsIgnoreCase(row.parent()))
                .toList();
        return tree.find(row.parent()).or(() -> named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty());
    }

    private SheetChange added(SheetRow row, UnitKind kind, @Nullable String parent) {
        if (!row.lastDay().isEmpty()) {
            return SheetChange.wrong(row, SheetProblem.inFile("ENDED_AND_UNKNOWN"));
        }
        var code = row.code().isEmpty()
                ? UnitCode.of(row.name(), other -> tree.find(other).isPresent())
                : row.code();
        seen.add(code);
        var shortName = row.shortName().isEmpty() ? row.name() : row.shortName();
        var unit = new OrganisationUnit(
                code,
                ids.get(),
                kind,
                List.of(),
                false,
                0,
                List.of(new UnitVersion(day, null, row.name(), shortName, parent)));
        return tree.add(unit)
                .map(problem -> SheetChange.wrong(row, SheetProblem.of(problem)))
                .orElseGet(() -> new SheetChange(row, Kind.NEW, code, null, null, null, null));
    }

    private SheetChange changed(SheetRow row, OrganisationUnit unit, UnitKind kind, @Nullable String parent) {
        if (unit.kind() != kind) {
            return SheetChange.wrong(row, SheetProblem.inFile("OTHER_KIND"));
        } else if (!row.lastDay().isEmpty()) {
            return ended(row, unit);
        }
        var now = unit.nearest(day);
        var shortName = row.shortName().isEmpty() && now.name().equals(row.name())
                ? now.shortName()
                : row.shortName().isEmpty() ? row.name() : row.shortName();
        boolean isRenamed = !now.name().equals(row.name()) || !now.shortName().equals(shortName);
        boolean isMoved = !Objects.equals(now.parent(), parent);
        if (!isRenamed && !isMoved) {
            return new SheetChange(row, Kind.UNTOUCHED, unit.code(), null, null, null, null);
        }
        return tree.change(unit.code(), day, row.name(), shortName, parent)
                .map(problem -> SheetChange.wrong(row, SheetProblem.of(problem)))
                .orElseGet(() -> new SheetChange(
                        row,
                        Kind.CHANGED,
                        unit.code(),
                        null,
                        isRenamed ? now.name() : null,
                        isMoved ? now.parent() : null,
                        isMoved ? row.parent() : null));
    }

    private SheetChange ended(SheetRow row, OrganisationUnit unit) {
        LocalDate lastDay;
        try {
            lastDay = LocalDate.parse(row.lastDay());
        } catch (DateTimeException notADay) {
            return SheetChange.wrong(row, SheetProblem.inFile("LAST_DAY"));
        }
        if (lastDay.getYear() < 1000 || lastDay.getYear() > 2999) {
            return SheetChange.wrong(row, SheetProblem.inFile("LAST_DAY"));
        } else if (lastDay.equals(unit.validTo())) {
            return new SheetChange(row, Kind.UNTOUCHED, unit.code(), null, null, null, null);
        }
        return tree.end(unit.code(), lastDay)
                .map(problem -> SheetChange.wrong(row, SheetProblem.of(problem)))
                .orElseGet(() -> new SheetChange(row, Kind.ENDED, unit.code(), null, null, null, null));
    }
}
