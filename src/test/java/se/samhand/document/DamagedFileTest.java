package se.samhand.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Damages good files at random: whatever the bytes are, the answer is a document or a refusal.
class DamagedFileTest {

    private static final int ROUNDS = 250;

    private static final String WORD_BODY =
            "<w:p><w:pPr><w:pStyle w:val=\"Rubrik2\"/></w:pPr><w:r><w:t>Plan</w:t></w:r></w:p>"
                    + "<w:tbl><w:tr><w:trPr><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:gridSpan w:val=\"2\"/></w:tcPr><w:p/></w:tc></w:tr>"
                    + "<w:tr><w:tc><w:tcPr><w:vMerge w:val=\"restart\"/></w:tcPr><w:p><w:r><w:t>A</w:t></w:r></w:p></w:tc>"
                    + "<w:tc><w:p><w:r><w:t>B</w:t></w:r></w:p></w:tc></w:tr></w:tbl>";
    private static final String ODF_BODY =
            "<text:h text:outline-level=\"1\">Plan</text:h><table:table><table:table-row>"
                    + "<table:table-cell table:number-columns-spanned=\"2\"><text:p>A<text:s text:c=\"3\"/></text:p></table:table-cell>"
                    + "<table:covered-table-cell/></table:table-row></table:table>";
    private static final String PAGE =
            "<html><head><meta charset=utf-8></head><body><h1>Plan</h1><table><thead><tr><th>A"
                    + "</thead><tr><td rowspan=2>Å<td><ul><li>B</ul><tr><td>C</table></body></html>";
    private static final String TEXT = "Plan\n\nA\t\"B\nC\"\tD\n\n\t\t<p>E</p>\nF";

    private static final String VALUES = "Plan;;\n;;\nMål;\"Insats\n\"\"a\"\"\";Tid\nA;B;2026-01-01\n";

    private static Workbook workbook() {
        return new Workbook()
                .sheet("Plan", "visible", """
                        <cols><col min="3" max="4" hidden="1"/></cols><sheetData><row r="2"><c r="B2" t="s"><v>0</v></c>\
                        <c r="C2" s="1"><v>45306.5</v></c></row><row r="4" hidden="1"><c r="B4" t="inlineStr"><is><t>A</t></is></c>\
                        <c r="C4" t="str"><f>B4</f><v>A</v></c></row></sheetData><mergeCells><mergeCell ref="B2:B3"/></mergeCells>""")
                .sheet("Listor", "hidden", "<sheetData><row><c t=\"b\"><v>1</v></c></row></sheetData>")
                .strings("<si><r><t>M</t></r><r><t>ål</t></r></si>")
                .styles("<numFmts><numFmt numFmtId=\"164\" formatCode=\"yyyy\\-mm\\-dd hh:mm;@\"/></numFmts>"
                        + "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"164\"/></cellXfs>");
    }

    static Stream<Arguments> goodFiles() {
        return Stream.of(
                Arguments.of("plan.docx", OfficeFiles.docx(WORD_BODY)),
                Arguments.of("plan.odt", OfficeFiles.odt(ODF_BODY)),
                Arguments.of("plan.html", PAGE.getBytes(UTF_8)),
                Arguments.of("plan.xlsx", workbook().bytes()),
                Arguments.of("plan.csv", VALUES.getBytes(UTF_8)),
                Arguments.of("plan.txt", TEXT.getBytes(UTF_8)));
    }

    @ParameterizedTest
    @MethodSource("goodFiles")
    void answersForFilesWithDamagedBytes(String name, byte[] good) {
        assertThat(Reading.of(good, name)).isInstanceOf(DocumentReading.Read.class);

        eachRound(name, random -> Reading.of(damaged(good, random), name));
    }

    /// Damage within the XML, past the check sums of the container.
    @ParameterizedTest
    @MethodSource("goodFiles")
    void answersForPartsWithDamagedBytes(String name, byte[] good) {
        Map<String, byte[]> parts = switch (name) {
            case "plan.docx" ->
                OfficeFiles.docxParts(
                        "<w:document " + OfficeFiles.WORD + "><w:body>" + WORD_BODY + "</w:body></w:document>");
            case "plan.xlsx" -> workbook().parts();
            default ->
                Map.of("mimetype", "application/vnd.oasis.opendocument.text".getBytes(UTF_8), "content.xml", good);
        };
        String ending = name.matches("plan\\.(docx|xlsx)") ? name : "plan.odt";

        eachRound(name, random -> {
            Map<String, byte[]> damaged = new LinkedHashMap<>();
            parts.forEach((part, bytes) -> damaged.put(part, random.nextInt(3) == 0 ? damaged(bytes, random) : bytes));
            return Reading.of(OfficeFiles.zip(damaged), ending);
        });
    }

    private static void eachRound(String name, Function<Random, DocumentReading> reading) {
        long seed = Long.getLong("seed", System.nanoTime());
        Random random = new Random(seed);
        for (int round = 0; round < ROUNDS; round++) {
            try {
                assertThat(reading.apply(random)).isNotNull();
            } catch (RuntimeException | StackOverflowError e) {
                throw new AssertionError(name + " failed in round " + round + " of -Dseed=" + seed, e);
            }
        }
    }

    private static byte[] damaged(byte[] good, Random random) {
        byte[] bytes = random.nextInt(4) == 0 ? Arrays.copyOf(good, random.nextInt(good.length + 1)) : good.clone();
        int flips = bytes.length == 0 ? 0 : random.nextInt(6);
        for (int i = 0; i < flips; i++) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return bytes;
    }
}
