package se.samhand.identity.internal.factor;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;

/// A text as a square of dots that phones read (QR), drawn as one path of SVG.
///
/// @param size dots on a side, with a quiet margin
/// @param path value of the attribute `d`: one square for each dark dot
public record QrDrawing(int size, String path) {

    static QrDrawing of(String text) {
        try {
            var dots = new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0);
            return new QrDrawing(dots.getWidth(), path(dots));
        } catch (WriterException tooLong) {
            throw new IllegalStateException("A text for a drawing has at most some hundred letters", tooLong);
        }
    }

    private static String path(BitMatrix dots) {
        var path = new StringBuilder();
        for (int y = 0; y < dots.getHeight(); y++) {
            for (int x = 0; x < dots.getWidth(); x++) {
                if (dots.get(x, y)) {
                    path.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
                }
            }
        }
        return path.toString();
    }
}
