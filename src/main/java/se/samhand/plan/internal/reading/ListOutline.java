package se.samhand.plan.internal.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A document by its headings: which of them are activities, and what stands under each.
final class ListOutline {

    /// A heading with what stands below it, up to the next.
    ///
    /// @param heading null for what stands before the first
    /// @param parent the nearest heading above that is wider
    record Section(@Nullable ListLine heading, @Nullable ListLine parent, List<ListLine> body, boolean isActivity) {}

    private static final int TITLE = 1;
    private static final int GROUP = 2;
    private static final int ACTIVITY = 3;
    private static final int BELOW_ALL = 10;
    private static final int FEWEST_FOUND = 3;
    private static final Pattern TITLE_OF_PLAN = Pattern.compile("(?iu).*\\p{L}*plan(?:en)?(?!\\p{L}).*");

    private final Predicate<String> isLabel;
    private final List<ListLine> lines;
    private final boolean isGuessed;

    /// @param isLabel whether a heading only names a field of the activity above it
    ListOutline(List<ListLine> lines, Predicate<String> isLabel) {
        this.isLabel = isLabel;
        List<Integer> found = found(lines);
        long marked = lines.stream().filter(ListLine::isHeading).count();
        boolean isMarked = marked >= 2 && found.size() < Math.max(FEWEST_FOUND, 2 * marked);
        this.isGuessed = !isMarked;
        this.lines = isMarked ? lines : marked > 0 ? below(lines, found) : withLevels(lines, found);
    }

    /// Whether the headings were told by their looks alone.
    boolean isGuessed() {
        return isGuessed;
    }

    /// The lines that look like headings by what stands around them; where empty lines tell, below one or a sentence.
    private static List<Integer> found(List<ListLine> lines) {
        boolean hasBlanks = lines.stream().anyMatch(ListLine::isAfterBlank);
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i + 1 < lines.size(); i++) {
            ListLine line = lines.get(i);
            ListLine above = i == 0 ? null : lines.get(i - 1);
            boolean isFree = above == null
                    || !hasBlanks
                    || line.isAfterBlank()
                    || above.isItem()
                    || above.endsSentence()
                    || above.isHeading();
            if (line.looksLikeHeading() && isFree) {
                found.add(i);
            }
        }
        return found;
    }

    /// Lines that look like headings stand below those that are marked.
    private static List<ListLine> below(List<ListLine> lines, List<Integer> found) {
        List<ListLine> levelled = new ArrayList<>(lines);
        found.forEach(index -> levelled.set(index, lines.get(index).at(BELOW_ALL)));
        return levelled;
    }

    /// Of headings right below each other the last is an activity, the one above it what it belongs to.
    private static List<ListLine> withLevels(List<ListLine> lines, List<Integer> found) {
        List<ListLine> levelled = new ArrayList<>(lines);
        for (int i = 0; i < found.size(); i++) {
            int index = found.get(i);
            boolean isAbove = i + 1 < found.size() && found.get(i + 1) == index + 1;
            boolean isTwoAbove = isAbove && i + 2 < found.size() && found.get(i + 2) == index + 2;
            boolean isTitle = isTwoAbove || (i == 0 && isTitle(lines, found, isAbove));
            int level = isTitle ? TITLE : isAbove ? GROUP : ACTIVITY;
            levelled.set(index, lines.get(index).at(level));
        }
        return levelled;
    }

    /// The first line of a document names the plan, or all headings but this one stand below others.
    private static boolean isTitle(List<ListLine> lines, List<Integer> found, boolean isAbove) {
        boolean namesPlan =
                TITLE_OF_PLAN.matcher(lines.get(found.getFirst()).text()).matches();
        boolean isAboveGroups = found.size() > 2 && found.get(2) == found.get(1) + 1;
        return found.getFirst() == 0 && (namesPlan || (!isAbove && isAboveGroups));
    }

    List<Section> sections() {
        ListHeadings headings = new ListHeadings(lines, isLabel);
        List<Section> sections = new ArrayList<>();
        int i = 0;
        while (i < lines.size()) {
            int begin = i;
            boolean isHeading = lines.get(i).isHeading();
            List<ListLine> body = new ArrayList<>();
            i += isHeading ? 1 : 0;
            while (i < lines.size() && (!lines.get(i).isHeading() || headings.isField(i))) {
                body.add(lines.get(i));
                i++;
            }
            sections.add(
                    isHeading
                            ? new Section(lines.get(begin), headings.parent(begin), body, headings.isActivity(begin))
                            : new Section(null, null, body, false));
        }
        return sections;
    }
}
