package se.samhand.document.internal.pdf;

import org.apache.pdfbox.pdmodel.common.PDRectangle;

/// From places in a file to places on the page as it is shown: cut, turned, and measured from its upper left corner.
final class PageFrame {

    private final PDRectangle cut;
    private final int quarters;

    PageFrame(PDRectangle cut, int degrees) {
        this.cut = cut;
        this.quarters = Math.floorMod(degrees / 90, 4);
    }

    float width() {
        return quarters % 2 == 0 ? cut.getWidth() : cut.getHeight();
    }

    float height() {
        return quarters % 2 == 0 ? cut.getHeight() : cut.getWidth();
    }

    float x(float x, float y) {
        return switch (quarters) {
            case 1 -> y - cut.getLowerLeftY();
            case 2 -> cut.getUpperRightX() - x;
            case 3 -> cut.getUpperRightY() - y;
            default -> x - cut.getLowerLeftX();
        };
    }

    float y(float x, float y) {
        return switch (quarters) {
            case 1 -> x - cut.getLowerLeftX();
            case 2 -> y - cut.getLowerLeftY();
            case 3 -> cut.getUpperRightX() - x;
            default -> cut.getUpperRightY() - y;
        };
    }
}
