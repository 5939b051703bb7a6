package se.samhand.plan.internal.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.samhand.document.Block;
import se.samhand.document.Cell;
import se.samhand.document.Document;
import se.samhand.document.Paragraph;
import se.samhand.document.Table;
import se.samhand.kernel.Period;
import se.samhand.plan.ReadPlan.Source;
import se.samhand.plan.internal.reading.Header.Place;
import se.samhand.plan.internal.reading.ListOutline.Section;
import se.samhand.plan.internal.reading.PlanTables.Part;

/// Reads a plan that is written as headings with text below them: each heading an activity, the heading above it its
/// type (ADR 19).
///
/// Every activity is laid out as a table of one row, so that all further reading is the same as for tables.
final class PlanList {

    static final String TYPE = "Typ";

    private static final int FEWEST_ACTIVITIES = 3;
    private static final int MOST_ACTIVITIES = 2_000;
    private static final int LINES_OF_START = 8;
    private static final int LONGEST_SENTENCE = 1_000;
    private static final Pattern YEAR = Pattern.compile("(?<![\\d.:/-])20\\d{2}(?![\\d:])");
    private static final Pattern ABOUT_A_PLAN = Pattern.compile(
            "(?iu)(?<!\\p{L})(?:\\p{L}*plan(?:en)?|\\p{L}*prevention|\\p{L}*förebygg\\p{L}*|insatser|åtgärder"
                    + "|aktiviteter|utgångspunkt)(?!\\p{L})");

    private final StrategyWords words;
    private final ListFields fields;
    private final Notes notes;

    PlanList(ColumnNames names, StrategyWords words, Notes notes) {
        this.words = words;
        this.fields = new ListFields(names);
        this.notes = notes;
    }

    /// The document in reading order with its activities as rows; empty when it is no list of activities.
    List<Part> of(Document document) {
        List<ListLine> lines = lines(document);
        ListOutline outline = new ListOutline(lines, fields::isLabel);
        List<Section> sections = outline.sections();
        List<Section> activities = sections.stream().filter(Section::isActivity).toList();
        if (activities.size() < FEWEST_ACTIVITIES
                || activities.size() > MOST_ACTIVITIES
                || !isAboutAPlan(lines, sections)
                || !haveText(activities)) {
            return List.of();
        }
        if (outline.isGuessed()) {
            ListLine first = activities.getFirst().heading();
            if (first != null) {
                notes.doubt(Doubt.HEADINGS_GUESSED, first.source(), "columns: " + first.text());
            }
        }
        List<Part> parts = new ArrayList<>();
        Set<Source> types = new HashSet<>();
        activities.stream().flatMap(activity -> type(activity).stream()).forEach(type -> types.add(type.source()));
        sections.forEach(section -> add(section, types, parts));
        document.tables().forEach(table -> parts.add(new Part.Other(new Grid(table))));
        return parts;
    }

    private static List<ListLine> lines(Document document) {
        ListLines lines = new ListLines();
        for (Block block : document.blocks()) {
            if (block instanceof Paragraph paragraph) {
                lines.add(paragraph);
            }
        }
        return lines.joined();
    }

    private boolean isAboutAPlan(List<ListLine> lines, List<Section> sections) {
        return lines.stream()
                        .limit(LINES_OF_START)
                        .anyMatch(line -> ABOUT_A_PLAN.matcher(line.text()).find())
                || sections.stream()
                        .map(Section::parent)
                        .anyMatch(parent -> parent != null
                                && (ABOUT_A_PLAN.matcher(parent.text()).find() || words.isName(parent.text())));
    }

    /// Headings alone may be a list of contents.
    private static boolean haveText(List<Section> activities) {
        long withText =
                activities.stream().filter(section -> !section.body().isEmpty()).count();
        return withText * 2 >= activities.size();
    }

    private void add(Section section, Set<Source> types, List<Part> parts) {
        ListLine heading = section.heading();
        if (heading != null && section.isActivity()) {
            parts.add(row(heading, section));
        } else {
            if (heading != null && !types.contains(heading.source())) {
                parts.add(text(heading));
            }
            section.body().forEach(line -> parts.add(text(line)));
        }
    }

    private static Part text(ListLine line) {
        int index = line.source().index();
        return new Part.Text(new Paragraph(index, line.text(), line.level(), line.isItem()), line.source());
    }

    private Part row(ListLine heading, Section section) {
        Map<Column, List<ListLine>> found = fields.of(section.body());
        List<Place> places = new ArrayList<>();
        List<Cell> cells = new ArrayList<>();
        List<Source> sources = new ArrayList<>();
        add(new Column(Field.ACTIVITIES, "Aktivitet"), List.of(heading), heading.source(), places, cells, sources);
        type(section)
                .ifPresent(type ->
                        add(new Column(Field.OTHER, TYPE), List.of(type), type.source(), places, cells, sources));
        found.forEach((column, lines) -> add(column, lines, lines.getFirst().source(), places, cells, sources));
        if (found.keySet().stream().noneMatch(column -> column.field() == Field.PERIOD)) {
            time(heading, section.body())
                    .ifPresent(line ->
                            add(new Column(Field.PERIOD, "Tid"), List.of(line), line.source(), places, cells, sources));
        }
        Table table = new Table(0, 1, cells.size(), 0, cells);
        return new Part.OfPlan(new Grid(table, sources), new Header(places, 0, cells.size(), false));
    }

    /// The first sentence under a heading, or the heading itself, that names a year may tell when.
    private Optional<ListLine> time(ListLine heading, List<ListLine> body) {
        for (ListLine line : Stream.concat(Stream.of(heading), body.stream()).toList()) {
            for (String sentence : line.text().split("(?<=[.!?])\\s+")) {
                Optional<Period> period = sentence.length() <= LONGEST_SENTENCE
                                && YEAR.matcher(sentence).find()
                        ? PeriodReader.within(sentence)
                        : Optional.empty();
                if (period.isPresent()) {
                    Period found = period.get();
                    String written = found.from() + " – " + found.to();
                    notes.doubt(Doubt.PERIOD_INTERPRETED, line.source(), "period: " + written + " ← " + sentence);
                    return Optional.of(new ListLine(written, 0, false, false, line.source()));
                }
            }
        }
        return Optional.empty();
    }

    /// The heading above, unless it is one of the strategy's or the title of a chapter.
    private Optional<ListLine> type(Section section) {
        return Optional.ofNullable(section.parent())
                .filter(parent -> !words.isName(parent.text()) && !parent.isChapter());
    }

    private static void add(
            Column column,
            List<ListLine> lines,
            Source source,
            List<Place> places,
            List<Cell> cells,
            List<Source> sources) {
        int place = cells.size() + 1;
        List<Block> content = new ArrayList<>();
        for (ListLine line : lines) {
            String text =
                    line.isHeading() ? line.name() : line.isItem() && isText(column) ? "– " + line.text() : line.text();
            content.add(Paragraph.of(content.size() + 1, text));
        }
        cells.add(new Cell(1, place, 1, 1, content));
        places.add(new Place(column, place, place));
        sources.add(source);
    }

    private static boolean isText(Column column) {
        return column.field() == Field.OTHER;
    }
}
