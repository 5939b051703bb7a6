package se.samhand.plan.internal.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Tells apart the roles that stand in one text, however they are joined.
final class RoleSplitter {

    private record Word(String text, int from, int to) {}

    private static final Pattern LINE = Pattern.compile("\\s*(?:[;•·|\\n]|(?<!och)/)\\s*(?![^(]*\\))");
    private static final Pattern COMMA = Pattern.compile("\\s*,\\s*(?:(?:och|samt)\\s+)?(?![^(]*\\))");
    private static final Pattern AND = Pattern.compile("(?<!-)\\s+(?:och(?:/eller)?|samt|&|\\+)\\s+(?![^(]*\\))");
    private static final Pattern LEADS_ON = Pattern.compile("(?:[,/&]|\\s(?:och|samt|för|inom|på|i|vid))\\z");
    private static final Pattern ABBREVIATED = Pattern.compile("(?:sekr|bitr|t\\.f|m\\.fl|m\\.m)\\.\\z");
    private static final Pattern NUMBER = Pattern.compile("^\\d{1,2}[.):]\\s+(?=\\p{L})");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:[-.][\\p{L}\\p{N}]+)*\\.?");
    private static final Pattern QUALIFIED = Pattern.compile(".*\\s(?:för|inom|på|i|vid|hos|från|av|med)\\s.*");
    private static final Pattern EDGE = Pattern.compile("^[\\s,;:•·*–-]+|[\\s,;:]+$");
    private static final Pattern NAME_OF_UNIT =
            Pattern.compile("(?iu)\\p{L}*(?:team|enhet|grupp|mottagning|förvaltning|tjänst)\\p{L}*");
    private static final Pattern SOUNDS_LIKE_ROLE = Pattern.compile("(?iu)\\p{L}*(?:chef|ledare|samordnare|sekreterare"
            + "|assistent|rådgivare|koordinator|strateg|polis|pedagog|lärare|rektor|kurator|team|handläggare|utvecklare"
            + "|direktör|värd|vakt|personal|behandlare|arbetare|ingenjör|socionom|psykolog|skötersk|ansvarig|tjänst"
            + "|förvaltning|nämnd|grupp|enhet|mottagning|konsulent|konsult|mentor|coach|controller|planerare"
            + "|inspektör|terapeut|vårdare|biträde|medarbetare|bibliotekarie|arrangör|förening)\\p{L}*");

    private static final Set<String> FIELDS = Set.of(
            "barn",
            "unga",
            "ungdom",
            "kultur",
            "individ",
            "vård",
            "stöd",
            "skola",
            "idrott",
            "fritid",
            "demokrati",
            "trygghet");

    private final RoleCatalogue roles;

    RoleSplitter(RoleCatalogue roles) {
        this.roles = roles;
    }

    /// The roles of a text in order, as written but without hyphens of line breaks.
    List<String> split(String text) {
        List<String> found = new ArrayList<>();
        for (String part : atCommas(withoutBreaks(text))) {
            for (String piece : atAnd(part)) {
                found.addAll(atKnownRoles(piece));
            }
        }
        return found;
    }

    /// The lines of a text, those that only go on with a role joined to the line above.
    List<String> lines(List<String> raw) {
        List<String> lines = new ArrayList<>();
        for (String line : Hyphens.undone(String.join("\n", raw)).split("\n")) {
            String text = NUMBER.matcher(Passages.tidy(line)).replaceFirst("");
            if (!lines.isEmpty() && goesOn(lines.getLast(), text)) {
                lines.add(Passages.joined(lines.removeLast(), text));
            } else if (!text.isEmpty()) {
                lines.add(text);
            }
        }
        return lines;
    }

    private boolean goesOn(String above, String line) {
        if (LEADS_ON.matcher(above).find() || line.startsWith("(")) {
            return true;
        }
        String last = above.substring(Math.max(above.lastIndexOf(' '), above.lastIndexOf(',')) + 1);
        List<String> words = Wording.of(last + " " + line).words();
        int together = roles.lengthAtStart(words);
        return together > Wording.of(last).words().size() && !roles.isRole(last);
    }

    private String withoutBreaks(String text) {
        return String.join("\n", lines(List.of(Hyphens.undoneInName(text))));
    }

    private List<String> atCommas(String text) {
        List<String> parts = new ArrayList<>();
        for (String line : LINE.split(text)) {
            cut(line, COMMA, parts, (left, right) -> looksLikeRole(right) || !isOfField(left));
        }
        return parts;
    }

    /// A role may be followed by its field, which may have commas in it.
    private boolean isOfField(String text) {
        return QUALIFIED.matcher(text).matches() || roles.isRole(text);
    }

    private List<String> atAnd(String text) {
        List<String> parts = new ArrayList<>();
        cut(text, AND, parts, (left, right) -> looksLikeRole(right) || roles.isRole(left) || areTwo(left, right));
        return parts;
    }

    /// Two single words are two who share the work, unless they name one field, such as *barn och ungdom*.
    private static boolean areTwo(String left, String right) {
        return !left.contains(" ") && !right.contains(" ") && !FIELDS.contains(left.toLowerCase(Locale.ROOT));
    }

    private interface Cut {
        boolean isRight(String left, String right);
    }

    private static void cut(String text, Pattern joint, List<String> parts, Cut cut) {
        Matcher matcher = joint.matcher(text);
        int from = 0;
        while (matcher.find()) {
            String left = text.substring(from, matcher.start()).strip();
            String right = text.substring(matcher.end()).strip();
            if (!left.isEmpty() && cut.isRight(left, right)) {
                parts.add(left);
                from = matcher.end();
            }
        }
        parts.add(text.substring(from).strip());
    }

    private boolean looksLikeRole(String text) {
        if (roles.begins(text)) {
            return true;
        }
        List<Word> words = words(text);
        return !words.isEmpty()
                && (Character.isUpperCase(text.codePointAt(words.getFirst().from()))
                        || SOUNDS_LIKE_ROLE.matcher(words.getFirst().text()).matches());
    }

    /// Cuts where a role begins right after another role, as when line breaks were lost.
    private List<String> atKnownRoles(String text) {
        List<Word> words = words(text);
        List<String> plain =
                words.stream().map(word -> Wording.of(word.text()).text()).toList();
        List<Integer> starts = new ArrayList<>();
        int from = 0;
        int i = 0;
        boolean isAfterRole = false;
        while (i < words.size()) {
            int length = roleAt(plain, i);
            boolean isNewName = length == 0 && isAfterRole && isNewName(text, words, i);
            if (i > 0 && ((length > 0 && (isAfterRole || isFree(text, words, i))) || isNewName)) {
                starts.add(words.get(i).from());
            }
            isAfterRole = length > 0;
            i += Math.max(1, length);
        }
        List<String> found = new ArrayList<>();
        for (int start : starts) {
            add(found, text.substring(from, start));
            from = start;
        }
        add(found, text.substring(from));
        return found;
    }

    private int roleAt(List<String> plain, int start) {
        int longest = 0;
        StringBuilder form = new StringBuilder();
        for (int end = start; end < Math.min(plain.size(), start + 4); end++) {
            form.append(form.isEmpty() ? "" : " ").append(plain.get(end));
            if (roles.isRole(form.toString())) {
                longest = end - start + 1;
            }
        }
        return longest;
    }

    /// A capital within the text begins a role of its own, as in `Enhetschef Trygghetsvärdar`.
    private static boolean isNewName(String text, List<Word> words, int i) {
        Word word = words.get(i);
        return Character.isUpperCase(text.codePointAt(word.from()))
                && SOUNDS_LIKE_ROLE.matcher(word.text()).matches()
                && !NAME_OF_UNIT.matcher(word.text()).matches();
    }

    /// A role with a capital after other words, outside brackets.
    private static boolean isFree(String text, List<Word> words, int i) {
        int from = words.get(i).from();
        boolean isInBrackets = text.lastIndexOf('(', from) > text.lastIndexOf(')', from);
        return Character.isUpperCase(text.codePointAt(from)) && !isInBrackets;
    }

    private static List<Word> words(String text) {
        List<Word> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            words.add(new Word(matcher.group(), matcher.start(), matcher.end()));
        }
        return words;
    }

    private static void add(List<String> found, String text) {
        String role = EDGE.matcher(text).replaceAll("").strip();
        if (!role.isEmpty()) {
            found.add(
                    role.endsWith(".") && !ABBREVIATED.matcher(role).find()
                            ? role.substring(0, role.length() - 1)
                            : role);
        }
    }
}
