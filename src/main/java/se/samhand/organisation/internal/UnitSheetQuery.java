package se.samhand.organisation.internal;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// A list of units beside the organisation as it is now.
@Component
public class UnitSheetQuery {

    /// A list with what each of its lines would do; nothing any more once it is carried out.
    public record SheetDetails(UnitSheet sheet, List<SheetChange> changes) {}

    private final UnitSheets sheets;
    private final Units units;

    UnitSheetQuery(UnitSheets sheets, Units units) {
        this.sheets = sheets;
        this.units = units;
    }

    @Transactional(readOnly = true)
    public SheetDetails get(UUID id) {
        var sheet = sheets.get(id);
        return new SheetDetails(
                sheet, new SheetComparison(units.tree(), sheet.day(), UUID::randomUUID).compare(sheet.rows()));
    }
}
