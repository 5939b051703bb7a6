package se.samhand.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Every plan of the corpus can be printed so that it is accessible and fit for archives.
///
/// `./mvnw -Dtest=CorpusPrintingTest -Dsamhand.print-corpus=true test` prints the corpus anew, with and without tags.
class CorpusPrintingTest {

    private static final Path CORPUS = Path.of("src", "test", "resources", "corpus");
    private static final int COLUMNS_ON_A_STANDING_PAGE = 4;

    @TestFactory
    Stream<DynamicTest> printsEveryPlanAccessiblyAndForArchives() throws IOException {
        List<Path> plans;
        try (Stream<Path> files = Files.walk(CORPUS)) {
            plans = files.filter(file -> file.endsWith("plan.docx")).sorted().toList();
        }
        assertThat(plans).hasSizeGreaterThanOrEqualTo(40);
        return plans.stream()
                .map(plan -> DynamicTest.dynamicTest(
                        CORPUS.relativize(plan).getName(0).toString(), () -> isPrinted(plan)));
    }

    private static void isPrinted(Path plan) throws IOException {
        Document document =
                ((DocumentReading.Read) new DocumentReader(ReadingLimits.DEFAULT).read(plan, "plan.docx")).document();

        byte[] tagged = printed(document, new PdfWriter());

        assertThat(VeraPdf.faults(tagged)).isEmpty();
        if (Boolean.getBoolean("samhand.print-corpus")) {
            Files.write(plan.resolveSibling("plan-samhand-tagged.pdf"), tagged);
            Files.write(plan.resolveSibling("plan-samhand.pdf"), printed(document, PdfWriter.withoutTags()));
        }
    }

    private static byte[] printed(Document document, PdfWriter writer) throws IOException {
        String title = document.blocks().stream()
                .filter(Paragraph.class::isInstance)
                .map(Paragraph.class::cast)
                .filter(paragraph -> !paragraph.isBlank())
                .findFirst()
                .map(Paragraph::text)
                .orElse("Lokal handlingsplan");
        boolean isWide = document.tables().stream().anyMatch(table -> table.columnCount() > COLUMNS_ON_A_STANDING_PAGE);
        PdfLayout layout = isWide ? PdfLayout.landscape(title, List.of()) : PdfLayout.portrait(title);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(document, layout.running(title, "Samhand"), out);
        return out.toByteArray();
    }
}
