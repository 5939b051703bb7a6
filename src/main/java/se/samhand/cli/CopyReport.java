package se.samhand.cli;

import java.io.PrintWriter;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import se.samhand.database.CopyProgress;
import se.samhand.database.DataSummary;

/// Tells the operator how far the copying has come; on standard error, so that the last line can be passed on alone.
final class CopyReport implements CopyProgress {

    private static final long MEGABYTE = 1024L * 1024;
    private static final Locale SWEDISH = Locale.of("sv", "SE");

    private final PrintWriter err;

    CopyReport(PrintWriter err) {
        this.err = err;
    }

    @Override
    public void copying(String table, long bytes) {
        err.println("         " + table + " … " + number(bytes / MEGABYTE) + " MB");
    }

    @Override
    public void copied(String table, long rows, int number, int tables) {
        err.println(String.format(SWEDISH, "%3d/%d  %s  %s rader", number, tables, table, number(rows)));
    }

    static String of(DataSummary summary) {
        var moment = DateTimeFormatter.ofPattern("d MMMM yyyy 'kl.' HH.mm", SWEDISH)
                .withZone(ZoneId.systemDefault())
                .format(summary.takenAt());
        return number(summary.rows()) + " rader i " + summary.tables() + " tabeller, som de var " + moment;
    }

    private static String number(long value) {
        return String.format(SWEDISH, "%,d", value);
    }
}
