package se.samhand.document.internal.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.samhand.document.internal.Budget;

/// The paragraphs and tables of one page, told by where letters and lines stand.
///
/// @param blocks from the top
record PageLayout(float width, float height, List<PdfBlock> blocks) {

    /// Below this part of the page stand numbers and other footers.
    private static final float FOOT = 0.92f;

    PageLayout {
        blocks = List.copyOf(blocks);
    }

    /// @param above the page before; a table without lines at its end may go on
    static PageLayout of(PageWords page, PageLayout above, Tags tags, Style style, Budget budget) {
        return new Reading(page, above.columnsAtEnd(), tags, style, budget).layout();
    }

    /// What stands before the first page.
    static PageLayout none() {
        return new PageLayout(0, 0, List.of());
    }

    /// Where the columns of a table without lines stand that goes to the end of the page; empty when none does.
    private List<Float> columnsAtEnd() {
        for (PdfBlock block : blocks.reversed()) {
            if (block instanceof PdfTable table) {
                return table.isGuessed() ? table.edges() : List.of();
            }
            if (block.top() < FOOT * height) {
                return List.of();
            }
        }
        return List.of();
    }

    /// How the file sets the lines of its tables and of its other text.
    record Style(Habits tables, Habits text) {}

    private static final class Reading {

        /// More than a page of text has.
        private static final int MOST_LINES = 1000;

        private final PageWords page;
        private final Tags tags;
        private final Budget budget;
        private final List<RuledTable> tables = new ArrayList<>();
        private final List<Word> free = new ArrayList<>();
        private final Style style;
        private final List<Float> columnsAbove;

        Reading(PageWords page, List<Float> columnsAbove, Tags tags, Style style, Budget budget) {
            this.page = page;
            this.columnsAbove = columnsAbove;
            this.tags = tags;
            this.style = style;
            this.budget = budget;
        }

        PageLayout layout() {
            page.grids().stream().map(RuledTable::new).forEach(tables::add);
            for (Word word : page.words()) {
                budget.tick();
                tables.stream()
                        .filter(table -> table.holds(word.box()))
                        .min(Comparator.comparingDouble(
                                table -> table.box().width() * table.box().height()))
                        .ifPresentOrElse(table -> table.add(word), () -> free.add(word));
            }
            List<PdfBlock> blocks = new ArrayList<>();
            for (RuledTable table : outerTables()) {
                table.findLines(page, style.tables());
                if (!table.isBlank()) {
                    blocks.add(table.finish(tags, style.tables()));
                }
            }
            blocks.addAll(text(blocks));
            blocks.sort(Comparator.comparingDouble(PdfBlock::top));
            return new PageLayout(page.width(), page.height(), blocks);
        }

        private List<PdfBlock> prose(List<TextLine> lines, float left, float right) {
            return new ArrayList<>(new ParagraphFinder(tags, left, right, style.text()).of(lines));
        }

        private List<PdfBlock> withTables(Region.Run run, float left, float right) {
            List<TextLine> strict = LineFinder.strict(
                    run.lines().stream().flatMap(line -> line.words().stream()).toList());
            List<PdfBlock> blocks = new ArrayList<>();
            List<TextLine> rest = new ArrayList<>(run.lines());
            Optional<TextColumns.Found> found = strict.size() > MOST_LINES
                    ? Optional.empty()
                    : TextColumns.continued(strict, columnsAbove).or(() -> TextColumns.first(strict, 0));
            while (found.isPresent()) {
                List<TextLine> own =
                        strict.subList(found.get().from(), found.get().to());
                PdfTable table = UnruledTable.of(own, found.get().edges(), tags, style.tables(), budget);
                blocks.addAll(prose(takeAbove(rest, table.top()), left, right));
                takeAbove(rest, table.bottom());
                blocks.add(table);
                found = TextColumns.first(strict, found.get().to());
            }
            blocks.addAll(prose(rest, left, right));
            return blocks;
        }

        private static List<TextLine> takeAbove(List<TextLine> lines, float height) {
            List<TextLine> above = new ArrayList<>();
            while (!lines.isEmpty() && lines.getFirst().box().middleY() < height) {
                above.add(lines.removeFirst());
            }
            return above;
        }

        private List<RuledTable> outerTables() {
            List<RuledTable> outer = new ArrayList<>(tables);
            outer.sort(Comparator.comparingDouble(
                    table -> table.box().width() * table.box().height()));
            List<RuledTable> kept = new ArrayList<>();
            for (int i = 0; i < outer.size(); i++) {
                RuledTable inner = outer.get(i);
                boolean isTaken = false;
                for (int j = i + 1; j < outer.size() && !isTaken; j++) {
                    budget.tick();
                    isTaken = outer.get(j).takes(inner);
                }
                if (!isTaken) {
                    kept.add(inner);
                }
            }
            return kept;
        }

        private List<PdfBlock> text(List<PdfBlock> found) {
            List<Float> borders = found.stream().map(PdfBlock::top).sorted().toList();
            List<Region> parts = new ArrayList<>();
            Box whole = new Box(0, 0, page.width(), page.height());
            for (int i = 0; i <= borders.size(); i++) {
                parts.add(new Region(whole));
            }
            for (Word word : free) {
                int part = 0;
                while (part < borders.size() && borders.get(part) < word.box().middleY()) {
                    part++;
                }
                parts.get(part).add(word);
            }
            float left = page.width();
            float right = 0;
            boolean isWrapped = false;
            for (Region part : parts) {
                part.findLines(page.width(), page.height(), page.dots());
                for (Region.Run run : part.runs()) {
                    style.text().add(run.lines(), Habits.UNKNOWN);
                    for (TextLine line : run.lines()) {
                        left = Math.min(left, line.box().left());
                        right = Math.max(right, line.box().right());
                        isWrapped |= line.startsSmall();
                    }
                }
            }
            // Where no line seems to go on, nothing tells how wide lines may be but the margin.
            right = isWrapped ? right : Math.max(right, page.width() - left);
            List<PdfBlock> blocks = new ArrayList<>();
            for (Region part : parts) {
                for (Region.Run run : part.runs()) {
                    boolean isUpright =
                            run.lines().getFirst().words().getFirst().turn() == 0;
                    blocks.addAll(isUpright ? withTables(run, left, right) : prose(run.lines(), left, right));
                }
            }
            return blocks;
        }
    }
}
