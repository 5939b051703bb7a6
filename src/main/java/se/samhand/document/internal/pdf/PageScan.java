package se.samhand.document.internal.pdf;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;
import se.samhand.document.Refusal;
import se.samhand.document.internal.Budget;
import se.samhand.document.internal.Unreadable;

/// Goes through what draws a page once, and keeps its letters with their marks, its lines and its bullets.
final class PageScan extends PDFStreamEngine {

    /// What a marked stretch of the page says about the letters in it.
    private record Marked(int mark, @Nullable String replacement) {}

    /// Drawings within drawings, all together.
    private static final int MOST_FORMS = 5000;

    private static final int MOST_SAVED = 500;

    private final Budget budget;
    private final Tags tags;
    private final FontWords fonts = new FontWords();
    private final Deque<Marked> marked = new ArrayDeque<>();
    private final Deque<COSBase> owners = new ArrayDeque<>();

    private PageContent page = PageContent.empty(1, 1);
    private PageFrame frame = new PageFrame(new PDRectangle(), 0);
    private PathDrawing drawing = new PathDrawing(new PathCollector(page), frame);
    private boolean replacementIsUsed;
    private int forms;

    PageScan(Budget budget, Tags tags) {
        this.budget = budget;
        this.tags = tags;
        PageOperators.of(this).forEach(this::addOperator);
    }

    PageContent scan(PDPage pdfPage) throws IOException {
        frame = new PageFrame(pdfPage.getCropBox(), pdfPage.getRotation());
        page = PageContent.empty(frame.width(), frame.height());
        drawing = new PathDrawing(new PathCollector(page), frame);
        marked.clear();
        owners.clear();
        owners.push(pdfPage.getCOSObject());
        if (pdfPage.hasContents()) {
            processPage(pdfPage);
        }
        return page;
    }

    @Override
    public void showForm(PDFormXObject form) throws IOException {
        budget.checkTime();
        forms++;
        if (forms > MOST_FORMS) {
            throw new Unreadable(Refusal.EXPANDS_TOO_MUCH);
        }
        owners.push(form.getCOSObject());
        super.showForm(form);
        owners.pop();
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        budget.tick();
        switch (operator.getName()) {
            case "BI" -> page.count().pictures++;
            case "q" -> {
                if (getGraphicsStackSize() > MOST_SAVED) {
                    throw new Unreadable(Refusal.EXPANDS_TOO_MUCH);
                }
                super.processOperator(operator, operands);
            }
            case "Do" -> {
                if (operands.size() == 1
                        && operands.getFirst() instanceof COSName name
                        && getResources().isImageXObject(name)) {
                    page.count().pictures++;
                } else {
                    super.processOperator(operator, operands);
                }
            }
            default -> {
                if (!drawing.draws(operator.getName(), operands, getGraphicsState(), this::transformWidth)) {
                    super.processOperator(operator, operands);
                }
            }
        }
    }

    @Override
    public void beginMarkedContentSequence(COSName tag, @Nullable COSDictionary properties) {
        Marked outer = marked.peek();
        int mark = outer == null ? Tags.NONE : outer.mark();
        String replacement = outer == null ? null : outer.replacement();
        if (COSName.ARTIFACT.equals(tag)) {
            mark = Tags.ARTIFACT;
        }
        if (properties != null) {
            int id = properties.getInt(COSName.MCID, -1);
            mark = id >= 0 ? tags.mark(owners.element(), id) : mark;
            String actual = properties.getString(COSName.ACTUAL_TEXT);
            if (actual != null) {
                replacement = actual;
                replacementIsUsed = false;
            }
        }
        marked.push(new Marked(mark, replacement));
    }

    @Override
    public void endMarkedContentSequence() {
        marked.poll();
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) {
        budget.tick();
        float width = displacement.getX();
        float startX = matrix.getTranslateX();
        float startY = matrix.getTranslateY();
        float endX = startX + width * matrix.getScaleX();
        float endY = startY + width * matrix.getShearY();
        float size = (float) Math.hypot(matrix.getShearX(), matrix.getScaleY());
        String text = text(font, code);
        budget.spendCharacters(2 * Math.max(1, text.length()));
        page.count().letters++;
        float fromX = frame.x(startX, startY);
        float fromY = frame.y(startX, startY);
        float toX = frame.x(endX, endY);
        float toY = frame.y(endX, endY);
        boolean isPlace = Float.isFinite(fromX + fromY + toX + toY + size) && size > 0;
        if (isPlace && (!text.isEmpty() || marked.peek() != null)) {
            int turn = Turn.of(fromX, fromY, toX, toY);
            Marked mark = marked.peek();
            page.letters()
                    .add(new Letter(
                            text,
                            fromX,
                            fromY,
                            toX,
                            toY,
                            size,
                            fonts.isBold(font),
                            turn,
                            mark == null ? Tags.NONE : mark.mark()));
        }
    }

    /// Letters that the file itself writes out in other words count as those words once.
    private String text(PDFont font, int code) {
        Marked mark = marked.peek();
        if (mark != null && mark.replacement() != null) {
            String text = replacementIsUsed ? "" : mark.replacement();
            replacementIsUsed = true;
            return text;
        }
        String text = fonts.text(font, code);
        if (text == null) {
            page.count().unreadable++;
            return "\uFFFD";
        }
        return text;
    }

    @Override
    public void showTextStrings(COSArray array) throws IOException {
        if (getGraphicsState().getTextState().getFont() != null) {
            super.showTextStrings(array);
        }
    }
}
