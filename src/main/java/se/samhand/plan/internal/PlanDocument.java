package se.samhand.plan.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import se.samhand.document.Block;
import se.samhand.document.Cell;
import se.samhand.document.Document;
import se.samhand.document.Paragraph;
import se.samhand.document.Table;
import se.samhand.kernel.Period;
import se.samhand.plan.DetailLines;
import se.samhand.plan.ReadPlan;

/// A plan laid out as the central template (*central mall*): one long table, a line for each activity,
/// what activities share merged, and columns of the plan's own after those of the template.
/// What activities say beyond the template stands in one column, a line for each thing.
///
/// Read back, it gives the same plan.
final class PlanDocument {

    private static final String PERFORMED_BY = "Arbetet utförs av";

    private final Plan plan;
    private final PlanNames names;
    private final List<String> headers = new ArrayList<>();
    private final boolean hasPerformers;
    private final boolean hasDetails;
    private final DetailLines details;
    private final Set<String> custom;
    private final List<Cell> cells = new ArrayList<>();
    private final LocalDate fetchedOn;
    private int line = 1;

    PlanDocument(Plan plan, PlanNames names, LocalDate fetchedOn) {
        this.plan = plan;
        this.names = names;
        this.fetchedOn = fetchedOn;
        this.hasPerformers = plan.activities().stream()
                .anyMatch(activity -> !activity.content().performedBy().isEmpty());
        this.details = new DetailLines(names.units());
        this.hasDetails = plan.activities().stream()
                .anyMatch(activity -> !activity.content().details().isNone());
        this.custom = new LinkedHashSet<>(names.ownColumns());
        plan.activities()
                .forEach(activity -> custom.addAll(activity.content().custom().keySet()));
        headers.addAll(names.templateColumns());
        if (hasPerformers) {
            headers.add(headers.size() - 2, PERFORMED_BY);
        }
        if (hasDetails) {
            custom.remove(DetailLines.COLUMN);
            headers.add(DetailLines.COLUMN);
        }
        headers.addAll(custom);
    }

    /// The whole plan, with its mark at the end.
    Document document() {
        List<Block> blocks = new ArrayList<>(unmarked().blocks());
        blocks.add(Paragraph.of(blocks.size(), mark()));
        return new Document(blocks);
    }

    /// Which version it is, and when it was fetched.
    String mark() {
        return "Version " + plan.version() + ", hämtad ur Samhand " + fetchedOn;
    }

    /// What runs along the edge of pages.
    String heading() {
        return plan.title() + " – " + names.administration();
    }

    /// The plan without its mark, for pages that have it along their edge.
    Document unmarked() {
        addHeader();
        addRows();
        Table table = new Table(1, line - 1, headers.size(), 1, cells);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph(1, heading(), 1, false));
        blocks.add(Paragraph.of(2, names.strategy()));
        blocks.add(Paragraph.of(3, "Förvaltning: " + names.administration()));
        blocks.add(Paragraph.of(4, "Period: " + PeriodText.of(plan.period())));
        Basis basis = plan.basis();
        if (basis != null) {
            blocks.add(Paragraph.of(5, basis.inPrint()));
        }
        blocks.add(table);
        return new Document(blocks);
    }

    /// Widths of the columns, relative to each other, in their order.
    List<Integer> widths() {
        List<Integer> widths = new ArrayList<>(List.of(14, 22, 19, 32, 17));
        if (hasPerformers) {
            widths.add(16);
        }
        widths.addAll(List.of(11, 12));
        if (hasDetails) {
            widths.add(24);
        }
        custom.forEach(column -> widths.add(16));
        return widths;
    }

    private void addHeader() {
        for (int column = 1; column <= headers.size(); column++) {
            add(column, 1, List.of(headers.get(column - 1)));
        }
        line++;
    }

    private void addRows() {
        List<PlanRow> rows = plan.rows();
        int index = 0;
        while (index < rows.size()) {
            int next = index + 1;
            while (next < rows.size() && sameStartingPoint(rows.get(index), rows.get(next))) {
                next++;
            }
            List<PlanRow> together = rows.subList(index, next);
            int lines = together.stream().mapToInt(PlanDocument::lines).sum();
            String code = rows.get(index).startingPoint();
            add(1, lines, code == null ? List.of() : List.of(names.startingPoint(code)));
            together.forEach(this::addRow);
            index = next;
        }
    }

    private static boolean sameStartingPoint(PlanRow one, PlanRow other) {
        return one.startingPoint() != null && one.startingPoint().equals(other.startingPoint());
    }

    private static int lines(PlanRow row) {
        return Math.max(1, row.activities().size());
    }

    private void addRow(PlanRow row) {
        int lines = lines(row);
        add(2, lines, row.subAreas().stream().map(ReadPlan.SubArea::wording).toList());
        add(3, lines, row.goals().stream().map(ReadPlan.Goal::text).toList());
        if (row.activities().isEmpty()) {
            for (int column = 4; column <= headers.size(); column++) {
                add(column, 1, List.of());
            }
            line++;
        }
        for (PlanActivity activity : row.activities()) {
            addActivity(activity.content());
            line++;
        }
    }

    private void addActivity(ReadPlan.Activity activity) {
        int column = 4;
        add(column++, 1, List.of(activity.text()));
        add(column++, 1, activity.responsible());
        if (hasPerformers) {
            add(column++, 1, activity.performedBy());
        }
        Period period = activity.period();
        add(column++, 1, period == null ? List.of() : List.of(PeriodText.of(period)));
        add(column++, 1, FollowUpText.of(activity.followUp(), activity.followUpOther()));
        if (hasDetails) {
            List<String> lines = new ArrayList<>(details.of(activity.details()));
            lines.addAll(activity.custom()
                    .getOrDefault(DetailLines.COLUMN, "")
                    .lines()
                    .toList());
            add(column++, 1, lines);
        }
        for (String name : custom) {
            String text = activity.custom().get(name);
            add(column++, 1, text == null ? List.of() : text.lines().toList());
        }
    }

    private void add(int column, int rowSpan, List<String> paragraphs) {
        List<Block> content = new ArrayList<>();
        for (String paragraph : paragraphs) {
            content.add(Paragraph.of(content.size() + 1, paragraph));
        }
        cells.add(new Cell(line, column, rowSpan, 1, content));
    }
}
