package se.samhand.plan.internal.reading;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samhand.document.Block;
import se.samhand.document.Cell;
import se.samhand.document.Document;
import se.samhand.document.Paragraph;
import se.samhand.document.Table;
import se.samhand.plan.ActivityDetails.PreventionType;
import se.samhand.plan.ReadPlan;
import se.samhand.strategy.StartingPoint;
import se.samhand.strategy.StrategyReference;
import se.samhand.strategy.StrategyVersion;

/// The words of a document that stand nowhere in the plan that was read from it.
///
/// What became a code or a date is not lost, nor are the names of columns, *utgångspunkt* and a number before a name,
/// or *och* between two names.
final class LostWords {

    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");
    private static final StrategyVersion STRATEGY = StrategyReference.load().current();
    private static final ColumnNames COLUMNS = new ColumnNames(STRATEGY.template());

    private static final Set<String> JOINING = Set.of("och", "samt", "utgångspunkt");
    private static final Set<String> OF_REPORTS =
            words("t vb tertial tertialrapport tertialrapporter tertialet varje i vid"
                    + " verksamhetsberättelse verksamhetsberättelsen årligen följs upp ja av till");
    private static final Set<String> OF_DATES =
            words("januari februari mars april maj juni juli augusti september oktober"
                    + " november december jan feb mar apr jun jul aug sep okt nov dec kvartal kv perioden under");

    private LostWords() {}

    static Set<String> of(Document document, ReadPlan plan) {
        Set<String> lost = new LinkedHashSet<>();
        texts(document.blocks()).flatMap(text -> words(text).stream()).forEach(lost::add);
        lost.removeAll(kept(plan));
        lost.removeAll(JOINING);
        lost.removeAll(OF_REPORTS);
        lost.removeAll(OF_DATES);
        return lost;
    }

    private static Set<String> kept(ReadPlan plan) {
        Set<String> kept = new HashSet<>();
        for (ReadPlan.Row row : plan.rows()) {
            STRATEGY.startingPoint(String.valueOf(row.startingPoint())).ifPresent(point -> kept.addAll(ofPoint(point)));
            row.subAreas().forEach(area -> kept.addAll(words(area.wording())));
            row.goals().forEach(goal -> kept.addAll(words(goal.text())));
            row.activities().forEach(activity -> kept.addAll(ofActivity(activity)));
        }
        plan.uncertain().forEach(place -> kept.addAll(words(place.what())));
        plan.unread().forEach(rest -> kept.addAll(words(rest.text())));
        return kept;
    }

    private static Set<String> ofPoint(StartingPoint point) {
        return Stream.concat(Stream.of(point.name()), point.otherWordings().stream())
                .flatMap(name -> words(name).stream())
                .collect(Collectors.toSet());
    }

    private static Set<String> ofActivity(ReadPlan.Activity activity) {
        return Stream.of(
                        Stream.of(activity.text()),
                        activity.responsible().stream(),
                        activity.performedBy().stream(),
                        activity.followUpOther().stream(),
                        activity.custom().values().stream(),
                        activity.custom().keySet().stream(),
                        activity.details().texts().stream(),
                        typeOfPrevention(activity.details().preventionType()))
                .flatMap(texts -> texts)
                .flatMap(text -> words(text).stream())
                .collect(Collectors.toSet());
    }

    private static Stream<String> typeOfPrevention(@Nullable PreventionType type) {
        return switch (type) {
            case null -> Stream.empty();
            case SOCIAL -> Stream.of("social prevention");
            case SITUATIONAL -> Stream.of("situationell prevention");
        };
    }

    private static Stream<String> texts(List<? extends Block> blocks) {
        return blocks.stream().flatMap(block -> switch (block) {
            case Paragraph paragraph -> Stream.of(withoutLabel(paragraph.text()));
            case Table table ->
                table.cells().stream().filter(cell -> !isHeading(cell)).map(Cell::text);
        });
    }

    private static String withoutLabel(String text) {
        int colon = text.indexOf(':');
        boolean isLabel = colon > 0
                && (COLUMNS.whole(text.substring(0, colon)).isPresent()
                        || DetailNames.of(text.substring(0, colon)).isPresent());
        return isLabel ? text.substring(colon) : text;
    }

    private static boolean isHeading(Cell cell) {
        return COLUMNS.recognise(cell.text()).isPresent()
                || DetailNames.of(cell.text()).isPresent();
    }

    private static Set<String> words(String text) {
        String joined = text.toLowerCase(Locale.ROOT).replaceAll("[-\\u2011\\u00ad]\\s*", "");
        return WORD.matcher(joined)
                .results()
                .map(found -> found.group())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
