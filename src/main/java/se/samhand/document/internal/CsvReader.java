package se.samhand.document.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import se.samhand.document.Document;
import se.samhand.document.Refusal;

/// Reads values between semicolons, commas or tabs as a sheet.
final class CsvReader {

    private static final int MOST_LINES = 200_000;

    private final Budget budget;
    private final List<Sheet.Row> rows = new ArrayList<>();
    private int number;

    private CsvReader(Budget budget) {
        this.budget = budget;
    }

    static Document read(FileStart file, Budget budget) throws IOException {
        Assembly assembly = new Assembly(budget);
        CsvReader reader = new CsvReader(budget);
        CsvValues.of(TextDecoding.all(file, budget)).forEach(reader::line);
        new SheetBlocks(assembly).add(new Sheet("", false, reader.rows, List.of()));
        return assembly.document();
    }

    private void line(List<String> values) {
        number++;
        budget.tick();
        if (number > MOST_LINES) {
            throw new Unreadable(Refusal.EXPANDS_TOO_MUCH);
        }
        List<Sheet.Value> cells = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            budget.tick();
            if (!values.get(i).isBlank()) {
                budget.spendCell();
                cells.add(new Sheet.Value(i + 1, values.get(i), false));
            }
        }
        if (!cells.isEmpty()) {
            rows.add(new Sheet.Row(number, cells));
        }
    }
}
