package se.samhand.plan.internal.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.samhand.strategy.StrategyVersion;

/// Knows the starting points and sub-areas of a strategy by name, also in other words and with slips.
///
/// Made for the reading of one document: it remembers what it was asked.
final class StrategyWords {

    enum Kind {
        STARTING_POINT,
        SUB_AREA
    }

    /// The name that a text comes closest to.
    ///
    /// @param startingPoint the starting point itself, or the one that the sub-area belongs to
    /// @param words number of words that text and name can share
    record Match(Kind kind, String code, String startingPoint, double likeness, int words) {

        boolean isCertain() {
            return likeness >= CERTAIN;
        }

        boolean isLikely() {
            return likeness >= LIKELY;
        }
    }

    private record Question(String text, Kind preferred, String startingPoint) {}

    static final double CERTAIN = 0.82;
    static final double LIKELY = 0.6;
    private static final double CLEAR = 0.93;
    private static final double CLOSE_CALL = 0.05;
    private static final int MOST_WORDS = 16;
    private static final int LONGEST_TEXT = 250;

    private static final Pattern NUMBERING = Pattern.compile(
            "(?iu)^\\s*(?:(?:prioriterad[et]?\\s+)?(?:utgångspunkt|delområde|område|fokusområde|insatsområde)\\b\\s*)?"
                    + "(?:(?:nr\\.?\\s*)?\\d{1,2}(?:\\.\\d{1,2})*\\s*[.):–-]?\\s+|[a-h]\\)\\s*|[ivx]{1,3}[.)]\\s+)?"
                    + "[:–-]?\\s*");
    private static final Pattern LABEL = Pattern.compile(
            "(?iu)^\\s*(?:utgångspunkt|delområde|område|fokusområde|insatsområde)\\s*[\\d.]*\\s*[:–-]\\s+");
    private static final Pattern REMARK = Pattern.compile("\\s*\\([^()]*\\)");

    private final StrategyNames names;
    private final Resemblance resemblance;
    private final Map<Question, Optional<Match>> seen = new HashMap<>();
    private final Map<String, List<Match>> matches = new HashMap<>();

    StrategyWords(StrategyVersion strategy) {
        this(new StrategyNames(strategy));
    }

    StrategyWords(StrategyNames names) {
        this.names = names;
        this.resemblance = new Resemblance(names.words());
    }

    StrategyNames names() {
        return names;
    }

    /// The starting point that a sub-area belongs to.
    String startingPointOf(String subArea) {
        return names.startingPointOf(subArea);
    }

    /// The only sub-area of a starting point, where there is only one.
    Optional<String> onlySubAreaOf(String startingPoint) {
        return names.onlySubAreaOf(startingPoint);
    }

    /// The closest name of all; of equally close ones the preferred kind.
    Optional<Match> closest(String text, Kind preferred) {
        return closest(text, preferred, null);
    }

    /// As above; a name within the given starting point wins over one that is as close.
    Optional<Match> closest(String text, Kind preferred, @Nullable String startingPoint) {
        if (text.length() > LONGEST_TEXT) {
            return Optional.empty();
        }
        return seen.computeIfAbsent(
                new Question(text, preferred, startingPoint == null ? "" : startingPoint), this::answer);
    }

    private Optional<Match> answer(Question question) {
        Wording whole = Wording.of(question.text());
        if (whole.isEmpty() || whole.words().size() > MOST_WORDS) {
            return Optional.empty();
        }
        Optional<Match> byCode = byCode(question, whole);
        if (byCode.isPresent()) {
            return byCode;
        }
        List<Match> matches = matches(question.text());
        Match best = null;
        for (Match match : matches) {
            best = best == null || weight(match, question) > weight(best, question) ? match : best;
        }
        return best != null && best.isLikely() ? Optional.of(withDoubt(best, matches)) : Optional.empty();
    }

    /// A name without the word before it that says what it is, as in *Delområde 2: Samlad kompetens*.
    static String withoutLabel(String text) {
        return LABEL.matcher(text).replaceFirst("");
    }

    /// The sub-area of a starting point that a text hints at: the only one, or the only one that it shares a word with.
    Optional<String> hint(String text, String startingPoint) {
        Set<String> hinted = new LinkedHashSet<>();
        if (text.length() <= LONGEST_TEXT) {
            matches(text).stream()
                    .filter(match -> match.kind() == Kind.SUB_AREA && match.likeness() > 0)
                    .filter(match -> match.startingPoint().equals(startingPoint))
                    .forEach(match -> hinted.add(match.code()));
        }
        return hinted.size() == 1 ? hinted.stream().findFirst() : onlySubAreaOf(startingPoint);
    }

    private List<Match> matches(String text) {
        return matches.computeIfAbsent(text, this::compared);
    }

    private List<Match> compared(String text) {
        List<Match> matches = new ArrayList<>();
        for (Wording wording : readings(text)) {
            for (Resemblance.Like like : resemblance.of(wording)) {
                StrategyNames.Name name = names.name(like.name());
                int shared =
                        Math.min(wording.words().size(), name.wording().words().size());
                matches.add(new Match(name.kind(), name.code(), name.startingPoint(), like.likeness(), shared));
            }
        }
        return matches;
    }

    /// Whether a text is, as a whole, the name of something in the strategy.
    boolean isName(String text) {
        return closest(text, Kind.SUB_AREA)
                .filter(match -> match.likeness() >= 0.88)
                .isPresent();
    }

    /// Whether a text is, as a whole, the name of a starting point.
    boolean isStartingPoint(String text) {
        return closest(text, Kind.STARTING_POINT)
                .filter(match -> match.kind() == Kind.STARTING_POINT && match.likeness() >= 0.88)
                .isPresent();
    }

    private Optional<Match> byCode(Question question, Wording whole) {
        return names.writtenCode(question.text())
                .map(code -> new Match(
                        Kind.SUB_AREA,
                        code,
                        startingPointOf(code),
                        1,
                        whole.words().size()));
    }

    private static Set<Wording> readings(String text) {
        Set<Wording> readings = new LinkedHashSet<>();
        readings.add(Wording.of(text));
        Matcher numbering = NUMBERING.matcher(text);
        String plain = numbering.lookingAt() ? text.substring(numbering.end()) : text;
        if (plain.length() < text.length()) {
            readings.add(Wording.of(plain));
        }
        if (plain.indexOf('(') >= 0) {
            readings.add(Wording.of(REMARK.matcher(plain).replaceAll("")));
        }
        return readings;
    }

    private static double weight(Match match, Question question) {
        boolean isWithin =
                match.kind() == Kind.SUB_AREA && match.startingPoint().equals(question.startingPoint());
        return match.likeness() + (match.kind() == question.preferred() ? 0.02 : 0) + (isWithin ? 0.03 : 0);
    }

    /// A name that is nearly as close makes the match a guess.
    private static Match withDoubt(Match best, List<Match> matches) {
        boolean isCloseCall = best.likeness() <= CLEAR
                && matches.stream()
                        .filter(other ->
                                other.kind() == best.kind() && !other.code().equals(best.code()))
                        .anyMatch(other -> other.likeness() > best.likeness() - CLOSE_CALL);
        double likeness = isCloseCall ? Math.min(best.likeness(), CERTAIN - 0.01) : best.likeness();
        return new Match(best.kind(), best.code(), best.startingPoint(), likeness, best.words());
    }
}
