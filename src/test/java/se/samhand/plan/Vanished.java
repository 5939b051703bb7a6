package se.samhand.plan;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samhand.document.Cell;
import se.samhand.document.Document;
import se.samhand.document.Table;

/// The words that stand in the tables of a document but nowhere in the plan that was read from it.
///
/// Words that became a code or a date are not missed, nor are the names of columns.
final class Vanished {

    private static final Pattern WORD = Pattern.compile("\\p{L}{4,}");
    private static final Pattern HYPHEN = Pattern.compile("[-\\u2011\\u00ad]\\s*");
    private static final int COLUMNS_OF_A_PLAN = 5;

    private static final Set<String> BECAME_A_CODE = Set.of(
            "systematisk",
            "samhandling",
            "förskola",
            "skola",
            "fritid",
            "skyddsfaktorer",
            "våldsprevention",
            "jämställdhetsperspektiv",
            "civilsamhället",
            "civilsamhälle",
            "utgångspunkt",
            "tertialrapport",
            "tertial",
            "verksamhetsberättelse",
            "samt");

    private static final Set<String> BECAME_A_DATE = Set.of(
            "lokal",
            "handlingsplan",
            "kvartal",
            "under",
            "juni",
            "augusti",
            "september",
            "oktober",
            "december",
            "vårterminen");

    private static final Set<String> COLUMN_OF_ACTIVITIES =
            Set.of("metoder och arbetssätt", "metod/ arbetssätt", "aktivitet", "insats", "insatser", "genomförande");

    private Vanished() {}

    static Set<String> words(Document document, ReadPlan plan) {
        Set<String> missing = document.tables().stream()
                .filter(table -> table.columnCount() >= COLUMNS_OF_A_PLAN)
                .flatMap(Vanished::bodyTexts)
                .flatMap(Vanished::words)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        missing.removeAll(words(plan.toString()).collect(Collectors.toSet()));
        missing.removeAll(BECAME_A_CODE);
        missing.removeAll(BECAME_A_DATE);
        return missing;
    }

    private static Stream<String> bodyTexts(Table table) {
        Set<Integer> headers = table.cells().stream()
                .filter(cell -> COLUMN_OF_ACTIVITIES.contains(Written.plain(cell.text())))
                .map(Cell::row)
                .collect(Collectors.toSet());
        int firstHeader = headers.stream().min(Integer::compare).orElse(1);
        return table.cells().stream()
                .filter(cell -> cell.row() > firstHeader && !headers.contains(cell.row()))
                .map(Cell::text);
    }

    private static Stream<String> words(String text) {
        String joined = HYPHEN.matcher(text).replaceAll("").toLowerCase(Locale.ROOT);
        return WORD.matcher(joined).results().map(match -> match.group());
    }
}
