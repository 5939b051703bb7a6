package se.samhand.plan.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import se.samhand.document.DocxLayout;
import se.samhand.document.DocxWriter;
import se.samhand.document.PdfLayout;
import se.samhand.document.PdfWriter;
import se.samhand.strategy.StartingPoint;
import se.samhand.strategy.TemplateVersion;

/// A plan laid out as pages, and the files that hold them.
record PlanPrint(String title, PlanDocument document) {

    static PlanPrint of(PlanDetails details, LocalDate fetchedOn) {
        PlanNames names = new PlanNames(
                details.administration().name(),
                details.strategy().title(),
                details.strategy().startingPoints().stream()
                        .collect(Collectors.toMap(StartingPoint::code, StartingPoint::name)),
                names(details.template().coreColumns()),
                names(details.template().ownColumns()),
                details.unitNames());
        return new PlanPrint(details.plan().title(), new PlanDocument(details.plan(), names, fetchedOn));
    }

    private static List<String> names(List<TemplateVersion.Column> columns) {
        return columns.stream().map(TemplateVersion.Column::name).toList();
    }

    byte[] docx() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            new DocxWriter().write(document.document(), DocxLayout.landscape(title, document.widths()), bytes);
        } catch (IOException problem) {
            throw new UncheckedIOException("Cannot write a plan as Word", problem);
        }
        return bytes.toByteArray();
    }

    byte[] pdf() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PdfLayout layout =
                PdfLayout.landscape(document.heading(), document.widths()).running(document.heading(), document.mark());
        try {
            new PdfWriter().write(document.unmarked(), layout, bytes);
        } catch (IOException problem) {
            throw new UncheckedIOException("Cannot write a plan as PDF", problem);
        }
        return bytes.toByteArray();
    }
}
