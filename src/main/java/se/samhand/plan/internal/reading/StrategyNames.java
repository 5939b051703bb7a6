package se.samhand.plan.internal.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samhand.plan.internal.reading.StrategyWords.Kind;
import se.samhand.strategy.StartingPoint;
import se.samhand.strategy.StrategyVersion;
import se.samhand.strategy.SubArea;

/// The names and codes of a strategy, laid out for finding them in texts; made once and shared by all readings.
final class StrategyNames {

    /// @param startingPoint the starting point itself, or the one that the sub-area belongs to
    record Name(Kind kind, String code, String startingPoint, Wording wording) {}

    private record Code(String code, Pattern pattern) {}

    private static final Pattern JOINT =
            Pattern.compile("[,;/\\n•·]+|\\s+(?:och|samt|&|\\+)\\s+|\\s+[–-]\\s+|\\.\\s+|\\s+(?=\\p{Lu}\\p{Ll})|:\\s+");

    private final StrategyVersion strategy;
    private final List<Name> names;
    private final NameWords words;
    private final List<Code> codes;
    private final Pattern code;
    private final Pattern jointOrCode;
    private final boolean areNumbered;
    private final Map<String, String> pointOfArea = new HashMap<>();

    StrategyNames(StrategyVersion strategy) {
        this.strategy = strategy;
        this.names = strategy.startingPoints().stream()
                .flatMap(point ->
                        Stream.concat(ofPoint(point), point.subAreas().stream().flatMap(area -> ofArea(point, area))))
                .toList();
        this.words = new NameWords(names.stream()
                .map(name -> new NameWords.Name(name.wording(), name.code()))
                .toList());
        this.codes = strategy.subAreas().stream()
                .map(area -> new Code(
                        area.code(), Pattern.compile("(?<![\\p{L}\\d])" + Pattern.quote(area.code()) + "(?!\\d)")))
                .toList();
        String written = strategy.subAreas().stream()
                .map(area -> area.code().replace("-", "[\\s\\p{Z}\\p{Pd}.]*"))
                .collect(Collectors.joining("|", "(?i:(?<![\\p{L}\\d])(?:", ")(?!\\d))"));
        this.code = Pattern.compile(written);
        this.areNumbered = codes.stream().allMatch(area -> hasFigure(area.code()));
        this.jointOrCode = Pattern.compile(JOINT + "|[\\s\\p{Z}\\p{Pd}(+&]+(?=" + written + ")");
        strategy.startingPoints()
                .forEach(point -> point.subAreas().forEach(area -> pointOfArea.put(area.code(), point.code())));
    }

    private static Stream<Name> ofPoint(StartingPoint point) {
        return Stream.concat(Stream.of(point.name()), point.otherWordings().stream())
                .map(name -> new Name(Kind.STARTING_POINT, point.code(), point.code(), Wording.of(name)));
    }

    private static Stream<Name> ofArea(StartingPoint point, SubArea area) {
        return Stream.concat(Stream.of(area.name()), area.otherWordings().stream())
                .map(name -> new Name(Kind.SUB_AREA, area.code(), point.code(), Wording.of(name)));
    }

    Name name(int name) {
        return names.get(name);
    }

    NameWords words() {
        return words;
    }

    /// The codes of sub-areas that stand in a text in whatever way they are written, such as `SYS 1` for `SYS-1`.
    List<String> codesIn(String text) {
        return mayHoldCode(text)
                ? code.matcher(text).results().map(MatchResult::group).toList()
                : List.of();
    }

    /// The text with a blank in place of each code.
    String withoutCodes(String text) {
        return code.matcher(text).replaceAll(" ");
    }

    /// Finds the places in a text where one name may end and another begin.
    Matcher joints(String text) {
        return (mayHoldCode(text) ? jointOrCode : JOINT).matcher(text);
    }

    /// Where all codes have a figure, a text without one has no code.
    private boolean mayHoldCode(String text) {
        return !areNumbered || hasFigure(text);
    }

    private static boolean hasFigure(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /// The sub-area whose code stands in a text as the strategy writes it; of several the first in the strategy.
    Optional<String> writtenCode(String text) {
        if (!mayHoldCode(text)) {
            return Optional.empty();
        }
        String upper = text.toUpperCase(Locale.ROOT);
        return codes.stream()
                .filter(area -> upper.contains(area.code())
                        && area.pattern().matcher(upper).find())
                .map(Code::code)
                .findFirst();
    }

    boolean isStartingPoint(String pointCode) {
        return strategy.startingPoint(pointCode).isPresent();
    }

    boolean isSubArea(String areaCode) {
        return pointOfArea.containsKey(areaCode);
    }

    /// The starting point that a sub-area belongs to.
    String startingPointOf(String subArea) {
        return Optional.ofNullable(pointOfArea.get(subArea)).orElseThrow();
    }

    /// The only sub-area of a starting point, where there is only one.
    Optional<String> onlySubAreaOf(String startingPoint) {
        return strategy.startingPoint(startingPoint)
                .filter(point -> point.subAreas().size() == 1)
                .map(point -> point.subAreas().getFirst().code());
    }
}
