package se.samhand.cli;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samhand.datacheck.CheckResult;
import se.samhand.datacheck.CheckResult.State;
import se.samhand.kernel.DataFindings.Example;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// What the checks of data found, for people and for programs.
record CheckReport(List<CheckResult> results) {

    private record Line(
            String code,
            String title,
            String severity,
            String state,
            long count,
            List<Example> examples,
            long milliseconds) {}

    private record Report(long checks, long found, long notMade, List<Line> results) {}

    String json() {
        return JsonMapper.builder()
                .enable(SerializationFeature.INDENT_OUTPUT)
                .build()
                .writeValueAsString(new Report(
                        results.size(),
                        count(State.FOUND),
                        count(State.NOT_MADE),
                        results.stream().map(CheckReport::line).toList()));
    }

    String text() {
        var lines = results.stream()
                .filter(result -> result.state() != State.FINE)
                .map(CheckReport::paragraph)
                .collect(Collectors.joining());
        return lines + results.size() + " kontroller: " + count(State.FINE) + " utan anmärkning, " + count(State.FOUND)
                + " att se över, " + count(State.NOT_MADE) + " gick inte att göra.";
    }

    private static String paragraph(CheckResult result) {
        if (result.state() == State.NOT_MADE) {
            return words(result, "title") + "\n  Kontrollen gick inte att göra.\n\n";
        }
        var examples = result.examples().stream()
                .map(example -> "  – " + example.what() + path(example.path()) + "\n")
                .collect(Collectors.joining());
        return words(result, "title") + ": " + result.count() + "\n  " + words(result, "what") + " "
                + words(result, "remedy") + "\n" + examples + "\n";
    }

    private static String path(@Nullable String path) {
        return path == null ? "" : " (" + path + ")";
    }

    private long count(State state) {
        return results.stream().filter(result -> result.state() == state).count();
    }

    private static Line line(CheckResult result) {
        return new Line(
                result.code(),
                words(result, "title"),
                result.severity().name(),
                result.state().name(),
                result.count(),
                result.examples(),
                result.took().toMillis());
    }

    /// The words lie with the module whose check it is.
    private static String words(CheckResult result, String part) {
        var module = result.code().substring(0, result.code().indexOf('.'));
        return ResourceBundle.getBundle("messages/" + module, Locale.ROOT)
                .getString("check." + result.code() + "." + part);
    }
}
