package se.samhand.organisation.web;

import java.util.List;
import se.samhand.ui.Column;
import se.samhand.ui.FormErrors;

/// The form for handing in a list of units, with an example of one.
///
/// @param day first day of what is new, as typed
/// @param waiting lists that were read and not carried out yet
public record NewSheetPage(String day, List<Waiting> waiting, FormErrors errors) {

    /// A list that waits.
    public record Waiting(String name, String facts, String href) {}

    /// A line of the example.
    public record Line(String name, String code, String kind, String parent, String lastDay) {}

    /// Heads as lists have them, in Swedish whatever the language of the page.
    public List<Column> columns() {
        return List.of(
                Column.of("Namn"),
                Column.of("Kod"),
                Column.of("Slag"),
                Column.of("Hör till"),
                Column.of("Till och med"));
    }

    public List<Line> lines() {
        return List.of(
                new Line("Avdelningen för unga", "avd-unga", "Avdelning", "Sjöviks stadsdelsförvaltning", ""),
                new Line("Fritidsgårdarna", "", "Enhet", "avd-unga", ""),
                new Line("Ungdomsmottagningen", "ungdomsmottagningen", "Enhet", "avd-unga", "2027-06-30"));
    }
}
