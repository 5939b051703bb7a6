package se.samhand.plan.internal.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
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

    private record Piece(int paragraph, int from, int to) {}

    private record Choice(double value, int next, @Nullable Match match) {}

    private static final Pattern BEGINNING = Pattern.compile("(?:[\\s,;•·*–-]|(?:och|samt)\\s)+");
    private static final String EDGE = " ,;";
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
        List<Piece> pieces = pieces(texts);
        if (pieces.isEmpty()) {
            return List.of();
        }
        if (pieces.size() > MOST_PIECES) {
            return List.of(new Part(String.join(" ", texts), null));
        }
        Choice[] choices = choose(texts, pieces, preferred, startingPoint);
        return parts(texts, pieces, choices);
    }

    /// Whether something of that kind is surely named in a text.
    boolean isNamedIn(String text, Kind kind) {
        return read(List.of(text), kind, null).stream().anyMatch(part -> {
            Match match = part.match();
            return match != null && match.isCertain() && match.kind() == kind;
        });
    }

    private List<Piece> pieces(List<String> texts) {
        List<Piece> pieces = new ArrayList<>();
        for (int paragraph = 0; paragraph < texts.size(); paragraph++) {
            String text = texts.get(paragraph);
            Matcher matcher = names.joints(text);
            int from = 0;
            while (matcher.find()) {
                addPiece(pieces, paragraph, text, from, matcher.start());
                from = matcher.end();
            }
            addPiece(pieces, paragraph, text, from, text.length());
        }
        return pieces;
    }

    private static void addPiece(List<Piece> pieces, int paragraph, String text, int from, int to) {
        if (from < to && !Wording.of(text.substring(from, to)).isEmpty()) {
            pieces.add(new Piece(paragraph, from, to));
        }
    }

    private Choice[] choose(List<String> texts, List<Piece> pieces, Kind preferred, @Nullable String startingPoint) {
        Choice[] choices = new Choice[pieces.size() + 1];
        choices[pieces.size()] = new Choice(0, pieces.size(), null);
        for (int first = pieces.size() - 1; first >= 0; first--) {
            Choice best = new Choice(choices[first + 1].value() - 0.1, first + 1, null);
            for (int last = first; last < Math.min(pieces.size(), first + LONGEST); last++) {
                Optional<Match> match = match(texts, pieces, first, last, preferred, startingPoint);
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
            List<String> texts,
            List<Piece> pieces,
            int first,
            int last,
            Kind preferred,
            @Nullable String startingPoint) {
        boolean startsParagraph = first == 0
                || pieces.get(first - 1).paragraph() != pieces.get(first).paragraph();
        boolean endsParagraph = last == pieces.size() - 1
                || pieces.get(last + 1).paragraph() != pieces.get(last).paragraph();
        boolean isAcross = pieces.get(first).paragraph() != pieces.get(last).paragraph();
        double least = isAcross
                ? ACROSS_PARAGRAPHS
                : startsParagraph && endsParagraph ? StrategyWords.LIKELY : WITHIN_PARAGRAPH;
        return closest(written(texts, pieces, first, last), preferred, startingPoint)
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

    private List<Part> parts(List<String> texts, List<Piece> pieces, Choice[] choices) {
        List<Part> parts = new ArrayList<>();
        int i = 0;
        while (i < pieces.size()) {
            int end = choices[i].next();
            Match match = choices[i].match();
            while (match == null
                    && end < pieces.size()
                    && choices[end].match() == null
                    && pieces.get(end).paragraph() == pieces.get(i).paragraph()) {
                end = choices[end].next();
            }
            String written = written(texts, pieces, i, end - 1);
            parts.add(new Part(match == null ? written : StrategyWords.withoutLabel(written), match));
            i = end;
        }
        return parts;
    }

    /// The words from one piece to another as they stand, with what follows the last one in its paragraph.
    private static String written(List<String> texts, List<Piece> pieces, int first, int last) {
        StringBuilder written = new StringBuilder();
        for (int paragraph = pieces.get(first).paragraph();
                paragraph <= pieces.get(last).paragraph();
                paragraph++) {
            String text = texts.get(paragraph);
            boolean isFirst = paragraph == pieces.get(first).paragraph();
            boolean isLast = paragraph == pieces.get(last).paragraph();
            boolean isEnd = last == pieces.size() - 1 || pieces.get(last + 1).paragraph() != paragraph;
            boolean isStart = first == 0 || pieces.get(first - 1).paragraph() != paragraph;
            int from = isFirst && !isStart ? pieces.get(first).from() : 0;
            int to = isLast && !isEnd ? pieces.get(last).to() : text.length();
            written.append(written.isEmpty() ? "" : " ").append(text, from, to);
        }
        return withoutEdges(Blanks.single(written.toString()));
    }

    private static String withoutEdges(String text) {
        Matcher beginning = BEGINNING.matcher(text);
        int from = beginning.lookingAt() ? beginning.end() : 0;
        int to = text.length();
        int shorter = withoutLast(text, to);
        while (to > from && shorter < to) {
            to = shorter;
            shorter = withoutLast(text, to);
        }
        return to <= from ? "" : text.substring(from, to).strip();
    }

    /// Where a text ends without its last blank, comma or *och*; where it ended before if it has none there.
    private static int withoutLast(String text, int to) {
        if (to > 0 && EDGE.indexOf(text.charAt(to - 1)) >= 0) {
            return to - 1;
        }
        for (String and : List.of(" och", " samt")) {
            if (text.startsWith(and, to - and.length())) {
                return to - and.length();
            }
        }
        return to;
    }
}
