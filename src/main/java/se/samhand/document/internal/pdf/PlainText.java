package se.samhand.document.internal.pdf;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// Text that is only compared.
final class PlainText {

    private PlainText() {}

    static String of(List<PdfBlock> blocks) {
        return blocks.stream().map(PlainText::of).collect(Collectors.joining()).toLowerCase(Locale.ROOT);
    }

    private static String of(PdfBlock block) {
        return switch (block) {
            case PdfParagraph paragraph ->
                paragraph.lines().stream()
                        .map(line -> line.text().replace(" ", ""))
                        .collect(Collectors.joining());
            case PdfTable table ->
                table.cells().stream().map(cell -> of(cell.content())).collect(Collectors.joining());
        };
    }
}
