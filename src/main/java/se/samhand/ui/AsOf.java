package se.samhand.ui;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The choice that every list has in which units are named: as they are today, or as they were on a day.
///
/// @param choices today and then
/// @param isThen whether a day can be named
/// @param typed the day as it stands in its field
/// @param action where the day is sent
/// @param kept what else the list was asked for, to go along
/// @param error what is wrong with the day
/// @param note says which day's names and places are shown; null for today
public record AsOf(
        List<Tab> choices,
        boolean isThen,
        String typed,
        String action,
        List<Option> kept,
        @Nullable String error,
        @Nullable String note) {

    public AsOf {
        choices = List.copyOf(choices);
        kept = List.copyOf(kept);
    }

    /// What to put right before the list shows the day that was asked for.
    public FormErrors errors() {
        return error == null ? FormErrors.none() : FormErrors.none().with(ShownDay.PARAMETER, error);
    }

    /// @param path of the list, with all that is asked for but the day
    public static AsOf of(ShownDay shown, String path, LocalDate today, Words words) {
        boolean isThen = !shown.isToday() || shown.isWrong();
        var yearAgo = LocalDate.of(today.getYear() - 1, 12, 31).toString();
        return of(
                shown,
                path,
                List.of(
                        Tab.of(words.get("ui.as-of.today"), ShownDay.at(path, ""), !isThen),
                        Tab.of(thenText(shown, words), isThen ? shown.on(path) : ShownDay.at(path, yearAgo), isThen)),
                isThen,
                words);
    }

    /// For a list that has another meaning of *then* when no day is named.
    public static AsOf of(ShownDay shown, String path, List<Tab> choices, boolean isThen, Words words) {
        int mark = path.indexOf('?');
        return new AsOf(
                choices,
                isThen,
                shown.typed(),
                mark < 0 ? path : path.substring(0, mark),
                mark < 0 ? List.of() : kept(path.substring(mark + 1)),
                shown.errors(words).of(ShownDay.PARAMETER),
                note(shown, words));
    }

    /// *As it was*, or *as it will be* when a day to come is shown.
    public static String thenText(ShownDay shown, Words words) {
        return words.get(shown.time() == ShownDay.Time.COMING ? "ui.as-of.coming" : "ui.as-of.then");
    }

    private static @Nullable String note(ShownDay shown, Words words) {
        var day = words.formats().date(shown.day());
        return switch (shown.time()) {
            case PAST -> words.get("ui.as-of.note", day);
            case TODAY -> null;
            case COMING -> words.get("ui.as-of.note-coming", day);
        };
    }

    private static List<Option> kept(String query) {
        return Arrays.stream(query.split("&"))
                .map(part -> part.split("=", 2))
                .filter(part -> part.length == 2)
                .map(part -> new Option(part[0], URLDecoder.decode(part[1], StandardCharsets.UTF_8)))
                .toList();
    }
}
