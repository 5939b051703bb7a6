package se.samhand.document;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.util.Arrays;
import java.util.Map;
import java.util.Properties;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RefusalTest {

    private static final byte[] DOCX = OfficeFiles.docx("<w:p><w:r><w:t>A</w:t></w:r></w:p>");
    private static final byte[] ODT = OfficeFiles.odt("<text:p xml:id=\"a\">A</text:p>");
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13};

    @Nested
    class ByContent {

        @Test
        void refusesFilesWithoutText() {
            assertThat(refusal(new byte[0], "plan.docx")).isEqualTo(Refusal.EMPTY);
            assertThat(refusal(OfficeFiles.docx("<w:p/>"), "plan.docx")).isEqualTo(Refusal.EMPTY);
            assertThat(refusal(OfficeFiles.odt("<text:p/>"), "plan.odt")).isEqualTo(Refusal.EMPTY);
            assertThat(refusal(text("<html><table><tr><td> </td></tr></table></html>"), "plan.html"))
                    .isEqualTo(Refusal.EMPTY);
            assertThat(refusal(text(" \n\t\n"), "plan.txt")).isEqualTo(Refusal.EMPTY);
        }

        @ParameterizedTest
        @CsvSource({
            "EncryptedPackage, plan.docx, ENCRYPTED",
            "EncryptedPackage, plan.xlsx, ENCRYPTED",
            "WordDocument, plan.doc, OLD_WORD",
            "WordDocument, plan, OLD_WORD",
            "WordDocument, plan.docx, WRONG_EXTENSION",
            "Workbook, plan.xls, SPREADSHEET",
            "Other, plan.msg, UNKNOWN_FORMAT"
        })
        void knowsTheContainersOfOldOffice(String stream, String name, Refusal expected) {
            assertThat(refusal(oldOffice(stream), name)).isEqualTo(expected);
        }

        @Test
        void knowsFormatsThatAreNotReadYet() {
            assertThat(refusal(text("{\\rtf1\\ansi A}"), "plan.rtf")).isEqualTo(Refusal.RICH_TEXT);
            assertThat(refusal(text("%PDF-1.7\n"), "plan.pdf")).isEqualTo(Refusal.DAMAGED);
            assertThat(refusal(openDocument("spreadsheet"), "plan.ods")).isEqualTo(Refusal.SPREADSHEET);
            assertThat(refusal(openDocument("presentation"), "plan.odp")).isEqualTo(Refusal.UNKNOWN_FORMAT);
            assertThat(refusal(PNG, "plan.png")).isEqualTo(Refusal.UNKNOWN_FORMAT);
        }

        @Test
        void tellsAPdfOfPicturesFromAnEmptyOne() {
            PdfFiles picture = new PdfFiles().page().raw("q 500 0 0 700 0 0 cm BI /W 1 /H 1 /BPC 8 /CS /G ID x EI Q");

            assertThat(refusal(picture.bytes(), "plan.pdf")).isEqualTo(Refusal.PDF_OF_PICTURES);
            assertThat(refusal(new PdfFiles().page().bytes(), "plan.pdf")).isEqualTo(Refusal.EMPTY);
        }

        @Test
        void refusesAPdfWithPasswordAndOneThatIsCut() {
            String key = "<" + "00".repeat(32) + ">";
            PdfFiles file = new PdfFiles()
                    .page()
                    .text(50, 50, "A")
                    .trailer("/ID[<00><00>]/Encrypt<</Filter/Standard/V 1/R 2/P -4/O " + key + "/U " + key + ">>");
            byte[] whole = new PdfFiles().page().text(50, 50, "A").bytes();

            assertThat(refusal(file.bytes(), "plan.pdf")).isEqualTo(Refusal.ENCRYPTED);
            assertThat(refusal(java.util.Arrays.copyOf(whole, 60), "plan.pdf")).isEqualTo(Refusal.DAMAGED);
        }

        @Test
        void readsAPdfThatOpensWithoutPasswordThoughItForbidsCopying() throws IOException {
            AccessPermission asked = new AccessPermission();
            asked.setCanExtractContent(false);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try (PDDocument pdf =
                    Loader.loadPDF(new PdfFiles().page().text(50, 50, "Mål").bytes())) {
                pdf.protect(new StandardProtectionPolicy("owner", "", asked));
                pdf.save(out);
            }

            assertThat(Sketch.of(Reading.document(out.toByteArray(), "plan.pdf")))
                    .isEqualTo("Mål");
        }

        @Test
        void refusesMacrosWhateverTheFileIsCalled() {
            Map<String, byte[]> withMacro = OfficeFiles.docxParts("<w:document " + OfficeFiles.WORD + "/>");
            OfficeFiles.put(withMacro, "word/vbaProject.bin", "x");
            Map<String, byte[]> macroType = OfficeFiles.docxParts("<w:document " + OfficeFiles.WORD + "/>");
            String types = new String(macroType.get("[Content_Types].xml"), UTF_8);
            OfficeFiles.put(
                    macroType,
                    "[Content_Types].xml",
                    types.replace(
                            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
                            "application/vnd.ms-word.document.macroEnabled.main+xml"));
            Map<String, byte[]> basic = OfficeFiles.odtParts("<x/>");
            OfficeFiles.put(basic, "Basic/Standard/Module1.xml", "<x/>");

            assertThat(refusal(OfficeFiles.zip(withMacro), "plan.docx")).isEqualTo(Refusal.HAS_MACROS);
            assertThat(refusal(OfficeFiles.zip(macroType), "plan.docm")).isEqualTo(Refusal.HAS_MACROS);
            assertThat(refusal(DOCX, "plan.docm")).isEqualTo(Refusal.HAS_MACROS);
            assertThat(refusal(OfficeFiles.zip(basic), "plan.odt")).isEqualTo(Refusal.HAS_MACROS);
        }

        @Test
        void refusesEncryptedOpenDocuments() {
            Map<String, byte[]> parts = OfficeFiles.odtParts("garbled");
            OfficeFiles.put(parts, "META-INF/manifest.xml", """
                    <m:manifest xmlns:m="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><m:file-entry m:full-path="content.xml">
                    <m:encryption-data m:checksum-type="SHA1"/></m:file-entry></m:manifest>""");

            assertThat(refusal(OfficeFiles.zip(parts), "plan.odt")).isEqualTo(Refusal.ENCRYPTED);
        }

        @Test
        void refusesTruncatedAndIncompleteFilesAsDamaged() {
            Map<String, byte[]> withoutMain = OfficeFiles.docxParts("");
            withoutMain.remove("word/document.xml");
            Map<String, byte[]> withoutContent = OfficeFiles.odtParts("");
            withoutContent.remove("content.xml");

            assertThat(refusal(Arrays.copyOf(DOCX, DOCX.length - 40), "plan.docx"))
                    .isEqualTo(Refusal.DAMAGED);
            assertThat(refusal(Arrays.copyOf(ODT, ODT.length / 2), "plan.odt")).isEqualTo(Refusal.DAMAGED);
            assertThat(refusal(Arrays.copyOf(ODT, ODT.length / 2), "plan")).isEqualTo(Refusal.DAMAGED);
            assertThat(refusal(OfficeFiles.zip(withoutMain), "plan.docx")).isEqualTo(Refusal.DAMAGED);
            assertThat(refusal(OfficeFiles.zip(withoutContent), "plan.odt")).isEqualTo(Refusal.DAMAGED);
            assertThat(refusal(OfficeFiles.docx("<w:p>"), "plan.docx")).isEqualTo(Refusal.DAMAGED);
        }
    }

    @Nested
    class ByName {

        @ParameterizedTest
        @ValueSource(strings = {"plan", "plan.docx", "PLAN.DOCX", "Handlingsplan 2.0", "plan.dotx", "plan v. 3"})
        void readsAWordFileByFittingNameOrNone(String name) {
            assertThat(Reading.of(DOCX, name)).isInstanceOf(DocumentReading.Read.class);
        }

        @ParameterizedTest
        @ValueSource(strings = {"plan.odt", "plan.doc", "plan.txt", "plan.pdf", "plan.zip", "plan.html"})
        void refusesAWordFileByAnotherName(String name) {
            assertThat(refusal(DOCX, name)).isEqualTo(Refusal.WRONG_EXTENSION);
        }

        @Test
        void refusesOtherContentUnderAKnownName() {
            assertThat(refusal(PNG, "plan.docx")).isEqualTo(Refusal.WRONG_EXTENSION);
            assertThat(refusal(PNG, "plan.txt")).isEqualTo(Refusal.WRONG_EXTENSION);
            assertThat(refusal(text("%PDF-1.7\n"), "plan.docx")).isEqualTo(Refusal.WRONG_EXTENSION);
            assertThat(refusal(text("A\tB"), "plan.odt")).isEqualTo(Refusal.WRONG_EXTENSION);
            assertThat(refusal(text("<!DOCTYPE html><p>A"), "plan.docx")).isEqualTo(Refusal.WRONG_EXTENSION);
            assertThat(refusal(text("<!DOCTYPE html><p>A"), "plan.txt")).isEqualTo(Refusal.WRONG_EXTENSION);
            assertThat(refusal(ODT, "plan.docx")).isEqualTo(Refusal.WRONG_EXTENSION);
            assertThat(refusal(OfficeFiles.zip(Map.of("a.txt", text("a"))), "plan.docx"))
                    .isEqualTo(Refusal.WRONG_EXTENSION);
        }

        @Test
        void refusesAWorkbookByAnotherName() {
            byte[] workbook = Workbook.of("<row><c><v>1</v></c></row>").bytes();

            assertThat(Reading.of(workbook, "plan.xlsx")).isInstanceOf(DocumentReading.Read.class);
            assertThat(refusal(workbook, "plan.xlsm")).isEqualTo(Refusal.HAS_MACROS);
            assertThat(refusal(workbook, "plan.xls")).isEqualTo(Refusal.WRONG_EXTENSION);
            assertThat(refusal(workbook, "plan.csv")).isEqualTo(Refusal.WRONG_EXTENSION);
        }

        @Test
        void refusesTextUnderAnUnknownName() {
            assertThat(refusal(text("A\tB"), "plan.log")).isEqualTo(Refusal.UNKNOWN_FORMAT);
            assertThat(refusal(text("<?xml version=\"1.0\"?><a/>"), "plan.xml")).isEqualTo(Refusal.UNKNOWN_FORMAT);
        }

        @Test
        void readsTextAndPagesByFittingNameOrNone() {
            assertThat(Reading.of(text("A"), "plan")).isInstanceOf(DocumentReading.Read.class);
            assertThat(Reading.of(text("A"), "plan.html")).isInstanceOf(DocumentReading.Read.class);
            assertThat(Reading.of(text("<table><tr><td>A</table>"), "plan.txt"))
                    .isInstanceOfSatisfying(
                            DocumentReading.Read.class,
                            read -> assertThat(read.format()).isEqualTo(DocumentFormat.HTML));
        }
    }

    @Test
    void refusesFilesAboveTheLimit() {
        ReadingLimits limits = new ReadingLimits(10, 1000, 10, 1000, 100, 10);

        assertThat(Reading.of(text("12345678901"), "a.txt", limits))
                .isEqualTo(new DocumentReading.Refused(Refusal.TOO_LARGE));
        assertThat(Reading.of(text("1234567890"), "a.txt", limits)).isInstanceOf(DocumentReading.Read.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"document.properties", "document_en.properties"})
    void everyRefusalHasWordsInBothLanguages(String file) throws IOException {
        Properties words = new Properties();
        try (Reader reader = new InputStreamReader(RefusalTest.class.getResourceAsStream("/messages/" + file), UTF_8)) {
            words.load(reader);
        }

        for (Refusal refusal : Refusal.values()) {
            assertThat(words.getProperty("document.refusal." + refusal.name(), ""))
                    .isNotBlank()
                    .endsWith(".");
        }
    }

    private static Refusal refusal(byte[] bytes, String name) {
        DocumentReading reading = Reading.of(bytes, name);
        assertThat(reading).isInstanceOf(DocumentReading.Refused.class);
        return ((DocumentReading.Refused) reading).refusal();
    }

    private static byte[] text(String text) {
        return text.getBytes(UTF_8);
    }

    private static byte[] openDocument(String kind) {
        Map<String, byte[]> parts = OfficeFiles.odtParts("<x/>");
        parts.put("mimetype", ("application/vnd.oasis.opendocument." + kind).getBytes(US_ASCII));
        return OfficeFiles.zip(parts);
    }

    /// As much of the container as its recognition needs: the mark, and a directory with one stream.
    private static byte[] oldOffice(String stream) {
        byte[] bytes = new byte[2048];
        byte[] magic = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};
        System.arraycopy(magic, 0, bytes, 0, magic.length);
        byte[] name = stream.getBytes(UTF_16LE);
        System.arraycopy(name, 0, bytes, 1024, name.length);
        bytes[1024 + 64] = (byte) (name.length + 2);
        bytes[1024 + 66] = 2;
        return bytes;
    }
}
