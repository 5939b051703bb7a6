package se.samhand.organisation.internal;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// A list of units beside the organisation as it is now.
@Component
public class UnitSheetQuery {

    /// A list with what each of its lines would do; nothing any more once it is carried out.
    ///
    /// @param fingerprint of the changes, by which it is told that they are still these
    public record SheetDetails(UnitSheet sheet, List<SheetChange> changes, String fingerprint) {}

    private final UnitSheets sheets;
    private final Units units;

    UnitSheetQuery(UnitSheets sheets, Units units) {
        this.sheets = sheets;
        this.units = units;
    }

    @Transactional(readOnly = true)
    public SheetDetails get(UUID id) {
        var sheet = sheets.get(id);
        var changes = new SheetComparison(units.tree(), sheet.day(), UUID::randomUUID).compare(sheet.rows());
        return new SheetDetails(sheet, changes, SheetFingerprint.of(changes));
    }

    /// Those that wait to be carried out or thrown away, the newest first.
    @Transactional(readOnly = true)
    public List<UnitSheet> waiting() {
        return sheets.waiting();
    }
}
