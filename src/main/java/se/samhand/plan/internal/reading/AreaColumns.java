package se.samhand.plan.internal.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samhand.plan.ReadPlan.Source;
import se.samhand.plan.ReadPlan.SubArea;
import se.samhand.plan.internal.reading.AreaReading.Part;
import se.samhand.plan.internal.reading.RowDraft.Areas;
import se.samhand.plan.internal.reading.RowDraft.Point;
import se.samhand.plan.internal.reading.StrategyWords.Kind;
import se.samhand.plan.internal.reading.StrategyWords.Match;

/// Reads what the cells for starting points and sub-areas say.
final class AreaColumns {

    /// What a cell names: a starting point, sub-areas, or both.
    record Named(@Nullable Point point, Areas areas) {}

    private final AreaReading reading;
    private final StrategyWords words;
    private final Notes notes;
    private final Notes tried = new Notes();

    AreaColumns(AreaReading reading, StrategyWords words, Notes notes) {
        this.reading = reading;
        this.words = words;
        this.notes = notes;
    }

    /// A heading above what it applies to; below its own name a starting point's heading is one of a sub-area.
    Named heading(Event.Heading heading, @Nullable Point above) {
        List<String> text = List.of(heading.text());
        Named asArea = new AreaColumns(reading, words, tried).subAreas(text, heading.source(), above);
        boolean isArea = asArea.point() == null && !asArea.areas().isEmpty();
        boolean isBelow = above != null
                && reading.isNamedIn(heading.text(), Kind.STARTING_POINT)
                && !above.wording().equals(heading.text());
        return isArea && (isBelow || !reading.isNamedIn(heading.text(), Kind.STARTING_POINT))
                ? subAreas(text, heading.source(), above)
                : startingPoint(text, heading.source(), heading.isParagraph());
    }

    /// Whether all sub-areas are known to belong to a starting point.
    boolean areOf(Areas areas, @Nullable Point point) {
        return point != null
                && areas.areas().stream()
                        .map(SubArea::code)
                        .allMatch(code ->
                                code != null && words.startingPointOf(code).equals(point.code()));
    }

    /// Whether two texts name a sub-area more clearly as one.
    boolean areBetterTogether(String text, String more) {
        double alone = words.closest(text, Kind.SUB_AREA).map(Match::likeness).orElse(0.0);
        double together = words.closest(text + " " + more, Kind.SUB_AREA)
                .map(Match::likeness)
                .orElse(0.0);
        return together > alone;
    }

    /// A cell, or a heading, for the starting point; it may go on with sub-areas.
    Named startingPoint(List<String> paragraphs, Source source, boolean isParagraph) {
        String text = String.join("\n", paragraphs);
        Optional<String> known = reading.knownPoint(text);
        if (known.isPresent()) {
            notes.known(source, "startingPoint: " + known.get() + " ← " + text);
            return new Named(new Point(known.get(), text, source, isParagraph), Areas.NONE);
        }
        Point point = null;
        List<Part> areas = new ArrayList<>();
        List<String> left = new ArrayList<>();
        for (Part part : reading.read(paragraphs, Kind.STARTING_POINT, null)) {
            Match match = part.match();
            if (match != null && match.kind() == Kind.STARTING_POINT && point == null) {
                point = new Point(
                        reading.knownPoint(part.wording()).orElse(match.code()), part.wording(), source, isParagraph);
                noteSlip(match, part.wording(), source);
            } else if (match != null && match.kind() == Kind.SUB_AREA && match.isCertain()) {
                areas.add(part);
            } else {
                left.add(part.wording());
            }
        }
        if (point == null && areas.isEmpty()) {
            notes.doubt(Doubt.STARTING_POINT_UNKNOWN, source, "startingPoint: " + text);
            return new Named(new Point(null, text, source, isParagraph), Areas.NONE);
        }
        left.forEach(rest -> notes.unread(source, rest));
        String code = point == null ? null : point.code();
        return new Named(point, areas(areas, text, source, code));
    }

    private void noteSlip(Match match, String wording, Source source) {
        if (reading.knownPoint(wording).isPresent()) {
            notes.known(source, "startingPoint: " + match.code() + " ← " + wording);
        } else if (match.likeness() < 1) {
            notes.doubt(Doubt.STARTING_POINT_GUESSED, source, "startingPoint: " + match.code() + " ← " + wording);
        }
    }

    /// A cell, or a heading, for sub-areas; it may name the starting point instead.
    Named subAreas(List<String> paragraphs, Source source, @Nullable Point above) {
        String startingPoint = above == null ? null : above.code();
        List<Part> parts = reading.read(paragraphs, Kind.SUB_AREA, startingPoint);
        Point point = parts.stream()
                .filter(part -> isPoint(part))
                .findFirst()
                .map(part -> pointOf(part, source))
                .orElse(null);
        String code = point == null ? startingPoint : point.code();
        return new Named(point, areas(parts, String.join("\n", paragraphs), source, code));
    }

    private static boolean isPoint(Part part) {
        Match match = part.match();
        return match != null && match.kind() == Kind.STARTING_POINT && match.isCertain();
    }

    private static Point pointOf(Part part, Source source) {
        Match match = part.match();
        return new Point(match == null ? null : match.code(), part.wording(), source, false);
    }

    private Areas areas(List<Part> parts, String text, Source source, @Nullable String startingPoint) {
        List<SubArea> areas = new ArrayList<>();
        for (Part part : parts) {
            Match match = part.match();
            Optional<List<String>> known = reading.known(part.wording());
            if (known.isPresent()) {
                areas.addAll(known(part.wording(), known.get(), source));
                continue;
            }
            Optional<String> hint =
                    startingPoint == null ? Optional.empty() : words.hint(part.wording(), startingPoint);
            if (match == null && parts.size() == 1 && hint.isPresent()) {
                notes.doubt(Doubt.SUB_AREA_GUESSED, source, "subArea: " + hint.get() + " ← " + part.wording());
                areas.add(new SubArea(hint.get(), part.wording(), source));
            } else if (match == null) {
                notes.doubt(Doubt.SUB_AREA_UNKNOWN, source, "subArea: " + part.wording());
                areas.add(new SubArea(null, part.wording(), source));
            } else if (match.kind() == Kind.SUB_AREA) {
                if (!match.isCertain()) {
                    notes.doubt(Doubt.SUB_AREA_GUESSED, source, "subArea: " + match.code() + " ← " + part.wording());
                }
                areas.add(new SubArea(match.code(), part.wording(), source));
            } else {
                addNamedByPoint(areas, match, part, source, startingPoint);
            }
        }
        return new Areas(areas, key(areas, text));
    }

    private List<SubArea> known(String wording, List<String> codes, Source source) {
        notes.known(source, "subArea: " + String.join(", ", codes) + " ← " + wording);
        List<SubArea> areas = new ArrayList<>();
        codes.forEach(code -> areas.add(new SubArea(code, wording, source)));
        if (areas.isEmpty()) {
            areas.add(new SubArea(null, wording, source));
        }
        return areas;
    }

    /// The name of a starting point in place of a sub-area tells which one, if there is but one.
    private void addNamedByPoint(
            List<SubArea> areas, Match match, Part part, Source source, @Nullable String startingPoint) {
        Optional<String> only = words.onlySubAreaOf(match.code());
        if (only.isPresent()) {
            notes.doubt(Doubt.SUB_AREA_GUESSED, source, "subArea: " + only.get() + " ← " + part.wording());
            areas.add(new SubArea(only.get(), part.wording(), source));
        } else if (!match.code().equals(startingPoint) || match.likeness() < 1) {
            notes.doubt(Doubt.SUB_AREA_UNKNOWN, source, "subArea: " + part.wording());
            areas.add(new SubArea(null, part.wording(), source));
        }
    }

    private static String key(List<SubArea> areas, String text) {
        boolean isKnown = !areas.isEmpty() && areas.stream().allMatch(area -> area.code() != null);
        return isKnown
                ? areas.stream().map(SubArea::code).toList().toString()
                : Wording.of(text).text();
    }
}
