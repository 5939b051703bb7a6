package se.samhand.document.internal;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.samhand.document.Refusal;

/// A text of values between separators, and which separator that is.
///
/// @param separator the one that cuts most lines into equally many values
record CsvValues(String text, char separator) {

    /// What programs write, the likelier first.
    private static final List<Character> SEPARATORS = List.of(';', '\t', ',', '|');

    private static final int LINES_TO_TRY = 200;
    private static final int CHARACTERS_TO_TRY = 200_000;

    /// How some spreadsheets name their separator.
    private static final Pattern NAMED = Pattern.compile("^\"?sep=(.)\"?\\r?\\n");

    static CsvValues of(String text) {
        Matcher named = NAMED.matcher(text);
        if (named.find()) {
            return new CsvValues(text.substring(named.end()), named.group(1).charAt(0));
        }
        String start = text.substring(0, Math.min(text.length(), CHARACTERS_TO_TRY));
        char best = SEPARATORS.getFirst();
        long most = 0;
        for (char separator : SEPARATORS) {
            // The values of a line are at most twice its separators: a rare one cannot win.
            if (2 * occurrences(separator, start) <= most) {
                continue;
            }
            long likeness = new CsvValues(start, separator).likeness();
            if (likeness > most) {
                most = likeness;
                best = separator;
            }
        }
        return new CsvValues(text, best);
    }

    /// Gives each line of values, those without any left out of none.
    void forEach(Consumer<List<String>> onLine) {
        boolean isMark = separator == '"' || separator == '\r' || separator == '\n';
        try (CsvReader<CsvRecord> lines = CsvReader.builder()
                .fieldSeparator(isMark ? SEPARATORS.getFirst() : separator)
                .commentStrategy(CommentStrategy.NONE)
                .skipEmptyLines(false)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(true)
                .ofCsvRecord(text)) {
            lines.forEach(line -> onLine.accept(line.getFields()));
        } catch (CsvParseException e) {
            throw new Unreadable(Refusal.EXPANDS_TOO_MUCH);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static long occurrences(char separator, String text) {
        long found = 0;
        for (int at = text.indexOf(separator); at >= 0; at = text.indexOf(separator, at + 1)) {
            found++;
        }
        return found;
    }

    /// How many lines have the number of values that most lines have, with text in at least two of some line.
    private long likeness() {
        Map<Integer, Integer> counts = new HashMap<>();
        int[] lines = {0};
        forEach(line -> {
            lines[0]++;
            if (line.size() > 1 && lines[0] <= LINES_TO_TRY) {
                counts.merge(line.size(), 1, Integer::sum);
            }
        });
        return counts.entrySet().stream()
                .mapToLong(count -> (long) count.getValue() * Math.min(count.getKey(), 12))
                .max()
                .orElse(0);
    }
}
