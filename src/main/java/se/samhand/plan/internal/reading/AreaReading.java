package se.samhand.plan.internal.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.samhand.plan.KnownWordings;
import se.samhand.plan.internal.reading.StrategyWords.Kind;
import se.samhand.plan.internal.reading.StrategyWords.Match;

/// Finds the starting points and sub-areas that a cell names, several of them in whatever way they are joined.
///
/// Names hold commas and *och* themselves, so a cell is cut at every possible place and the cuts that give the best
/// names win.
final class AreaReading {

    /// A part of a cell.
    ///
    /// @param match what it names, null when nothing comes close
    record Part(String wording, @Nullable Match match) {

        boolean isCertain() {
            return match != null && match.isCertain();
        }
    }

    private record Question(List<String> paragraphs, Kind preferred, String startingPoint) {}

    private record Choice(double value, int next, @Nullable Match match) {}

    private static final double WITHIN_PARAGRAPH = 0.78;
    private static final double ACROSS_PARAGRAPHS = 0.9;
    private static final int MOST_PIECES = 60;
    private static final int LONGEST = 10;

    private static final Pattern AND = Pattern.compile("\\s*[&+]\\s*");

    private final StrategyWords words;
    private final KnownWordings known;
    private final StrategyNames names;
    private final Map<Question, List<Part>> read = new HashMap<>();

    AreaReading(StrategyWords words) {
        this(words, KnownWordings.NONE);
    }

    AreaReading(StrategyWords words, KnownWordings known) {
        this.words = words;
        this.known = known;
        this.names = words.names();
    }

    /// The parts of a cell in order; what is asked more than once is read once.
    List<Part> read(List<String> paragraphs, Kind preferred, @Nullable String startingPoint) {
        return read.computeIfAbsent(
                new Question(paragraphs, preferred, startingPoint == null ? "" : startingPoint),
                any -> answer(paragraphs, preferred, startingPoint));
    }

    private List<Part> answer(List<String> paragraphs, Kind preferred, @Nullable String startingPoint) {
        List<String> texts = paragraphs.stream().map(Hyphens::undone).toList();
        AreaPieces pieces = AreaPieces.of(texts, names);
        if (pieces.isEmpty()) {
            return List.of();
        }
        if (pieces.size() > MOST_PIECES) {
            return List.of(new Part(String.join(" ", texts), null));
        }
        Choice[] choices = choose(pieces, preferred, startingPoint);
        return parts(pieces, choices);
    }

    /// Whether something of that kind is surely named in a text.
    boolean isNamedIn(String text, Kind kind) {
        return read(List.of(text), kind, null).stream().anyMatch(part -> {
            Match match = part.match();
            return match != null && match.isCertain() && match.kind() == kind;
        });
    }

    private Choice[] choose(AreaPieces pieces, Kind preferred, @Nullable String startingPoint) {
        Choice[] choices = new Choice[pieces.size() + 1];
        choices[pieces.size()] = new Choice(0, pieces.size(), null);
        for (int first = pieces.size() - 1; first >= 0; first--) {
            Choice best = new Choice(choices[first + 1].value() - 0.1, first + 1, null);
            for (int last = first; last < Math.min(pieces.size(), first + LONGEST); last++) {
                Optional<Match> match = match(pieces, first, last, preferred, startingPoint);
                double value = match.map(found -> found.likeness() * found.words() - 0.1)
                                .orElse(-1.0)
                        + choices[last + 1].value();
                if (match.isPresent() && value > best.value()) {
                    best = new Choice(value, last + 1, match.get());
                }
            }
            choices[first] = best;
        }
        return choices;
    }

    private Optional<Match> match(
            AreaPieces pieces, int first, int last, Kind preferred, @Nullable String startingPoint) {
        boolean startsParagraph = first == 0 || pieces.paragraph(first - 1) != pieces.paragraph(first);
        boolean endsParagraph = last == pieces.size() - 1 || pieces.paragraph(last + 1) != pieces.paragraph(last);
        boolean isAcross = pieces.paragraph(first) != pieces.paragraph(last);
        double least = isAcross
                ? ACROSS_PARAGRAPHS
                : startsParagraph && endsParagraph ? StrategyWords.LIKELY : WITHIN_PARAGRAPH;
        return closest(pieces.written(first, last), preferred, startingPoint)
                .filter(match -> match.likeness() >= least);
    }

    /// The sub-areas that a wording stands for by an earlier correction.
    Optional<List<String>> known(String wording) {
        return known.subAreas(wording);
    }

    /// The starting point that a wording stands for by an earlier correction.
    Optional<String> knownPoint(String wording) {
        return known.meaning(KnownWordings.Kind.STARTING_POINT, wording).filter(code -> names.isStartingPoint(code));
    }

    private Optional<Match> byCorrection(String text) {
        return known.subAreas(StrategyWords.withoutLabel(text))
                .flatMap(codes -> codes.stream().findFirst())
                .filter(code -> names.isSubArea(code))
                .map(code -> new Match(
                        Kind.SUB_AREA,
                        code,
                        words.startingPointOf(code),
                        1,
                        Wording.of(text).words().size()));
    }

    private Optional<Match> closest(String text, Kind preferred, @Nullable String startingPoint) {
        Optional<Match> corrected = known.isEmpty() ? Optional.empty() : byCorrection(text);
        if (corrected.isPresent()) {
            return corrected;
        }
        List<String> codes = names.codesIn(text);
        if (codes.size() > 1) {
            return Optional.empty();
        }
        if (codes.isEmpty()) {
            return words.closest(withAnd(text), preferred, startingPoint).map(match -> withDoubt(match, text));
        }
        return words.closest(plainCode(codes.getFirst()), Kind.SUB_AREA)
                .flatMap(match -> withName(match, names.withoutCodes(text)));
    }

    private static String withAnd(String text) {
        boolean hasSign = text.indexOf('&') >= 0 || text.indexOf('+') >= 0;
        return hasSign ? AND.matcher(text).replaceAll(" och ") : text;
    }

    private static String plainCode(String written) {
        return written.replaceAll("[^\\p{L}]+(?=\\d)|(?<=\\p{L})(?=\\d)", "-");
    }

    /// A code and the words beside it, unless these name another sub-area.
    private Optional<Match> withName(Match match, String rest) {
        Optional<Match> named = words.closest(rest, Kind.SUB_AREA).filter(Match::isCertain);
        boolean isOther = named.filter(
                        name -> name.kind() == Kind.SUB_AREA && !name.code().equals(match.code()))
                .isPresent();
        int more = Wording.of(rest).words().size();
        int shared = match.words() + (named.isPresent() ? more : more / 2);
        return isOther
                ? Optional.empty()
                : Optional.of(new Match(match.kind(), match.code(), match.startingPoint(), 1, shared));
    }

    /// A text that begins with the very name of another sub-area may mean either.
    private Match withDoubt(Match match, String text) {
        if (match.kind() != Kind.SUB_AREA || !match.isCertain() || match.likeness() > 0.97) {
            return match;
        }
        List<String> all = Wording.of(text).words();
        for (int end = 2; end < all.size(); end++) {
            boolean isOther = words.closest(String.join(" ", all.subList(0, end)), Kind.SUB_AREA)
                    .filter(name -> name.kind() == Kind.SUB_AREA
                            && name.likeness() == 1
                            && !name.code().equals(match.code()))
                    .isPresent();
            if (isOther) {
                return new Match(
                        match.kind(), match.code(), match.startingPoint(), StrategyWords.CERTAIN - 0.01, match.words());
            }
        }
        return match;
    }

    private List<Part> parts(AreaPieces pieces, Choice[] choices) {
        List<Part> parts = new ArrayList<>();
        int i = 0;
        while (i < pieces.size()) {
            int end = choices[i].next();
            Match match = choices[i].match();
            while (match == null
                    && end < pieces.size()
                    && choices[end].match() == null
                    && pieces.paragraph(end) == pieces.paragraph(i)) {
                end = choices[end].next();
            }
            String written = pieces.written(i, end - 1);
            parts.add(new Part(match == null ? written : StrategyWords.withoutLabel(written), match));
            i = end;
        }
        return parts;
    }
}
