package se.samhand.document.internal.pdf;

import java.util.List;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.util.Matrix;

/// Draws what the operators of paths say (ISO 32000-2, 8.5), at its places on the page as it is read.
///
/// Operands that are missing, or are no numbers, draw nothing.
final class PathDrawing {

    /// How wide a line of a width becomes on the page.
    interface LineWidth {
        float onPage(float width);
    }

    private final PathCollector path;
    private final PageFrame frame;
    private float x;
    private float y;

    PathDrawing(PathCollector path, PageFrame frame) {
        this.path = path;
        this.frame = frame;
    }

    /// Answers whether the operator is one of a path, and is done with.
    boolean draws(String operator, List<COSBase> operands, PDGraphicsState state, LineWidth width) {
        Matrix matrix = state.getCurrentTransformationMatrix();
        switch (operator) {
            case "m" -> {
                if (isPoint(operands, 2, 0, matrix)) {
                    path.moveTo(frame.x(x, y), frame.y(x, y));
                }
            }
            case "l" -> {
                if (isPoint(operands, 2, 0, matrix)) {
                    path.lineTo(frame.x(x, y), frame.y(x, y));
                }
            }
            case "c" -> curve(operands, 6, matrix);
            case "v", "y" -> curve(operands, 4, matrix);
            case "re" -> rectangle(operands, matrix);
            case "h" -> path.close();
            case "S" -> stroke(state, width);
            case "s" -> {
                path.close();
                stroke(state, width);
            }
            case "f", "F", "f*" -> {
                path.fill();
                path.clear();
            }
            case "B", "B*" -> {
                path.fill();
                stroke(state, width);
            }
            case "b", "b*" -> {
                path.close();
                path.fill();
                stroke(state, width);
            }
            case "n" -> path.clear();
            default -> {
                return false;
            }
        }
        return true;
    }

    private void stroke(PDGraphicsState state, LineWidth width) {
        path.stroke(width.onPage(state.getLineWidth()));
        path.clear();
    }

    private void curve(List<COSBase> operands, int count, Matrix matrix) {
        for (int i = 0; i < count; i += 2) {
            if (isPoint(operands, count, i, matrix)) {
                path.curveTo(frame.x(x, y), frame.y(x, y));
            }
        }
    }

    private void rectangle(List<COSBase> operands, Matrix matrix) {
        if (isPoint(operands, 4, 0, matrix) && isNumber(operands.get(2)) && isNumber(operands.get(3))) {
            float left = number(operands.get(0));
            float bottom = number(operands.get(1));
            float right = left + number(operands.get(2));
            float top = bottom + number(operands.get(3));
            transform(left, bottom, matrix);
            path.moveTo(frame.x(x, y), frame.y(x, y));
            corner(right, bottom, matrix);
            corner(right, top, matrix);
            corner(left, top, matrix);
            path.close();
        }
    }

    private void corner(float cornerX, float cornerY, Matrix matrix) {
        transform(cornerX, cornerY, matrix);
        path.lineTo(frame.x(x, y), frame.y(x, y));
    }

    private boolean isPoint(List<COSBase> operands, int count, int index, Matrix matrix) {
        if (operands.size() < count || !isNumber(operands.get(index)) || !isNumber(operands.get(index + 1))) {
            return false;
        }
        transform(number(operands.get(index)), number(operands.get(index + 1)), matrix);
        return Float.isFinite(x) && Float.isFinite(y);
    }

    private void transform(float fromX, float fromY, Matrix matrix) {
        x = fromX * matrix.getScaleX() + fromY * matrix.getShearX() + matrix.getTranslateX();
        y = fromX * matrix.getShearY() + fromY * matrix.getScaleY() + matrix.getTranslateY();
    }

    private static boolean isNumber(COSBase operand) {
        return operand instanceof COSNumber;
    }

    private static float number(COSBase operand) {
        return ((COSNumber) operand).floatValue();
    }
}
