package se.samhand.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Reads PDF files that are meant to do harm.
class HostilePdfTest {

    @TempDir
    private Path folder;

    @Test
    void answersEveryHostilePdfInTimeAndInLittleMemory() throws IOException, InterruptedException {
        HostilePdfs files = new HostilePdfs(folder);
        Map<String, String> expected = new LinkedHashMap<>();
        files.bomb("bomb.pdf", 250);
        expected.put("bomb.pdf", "EXPANDS_TOO_MUCH");
        files.bombOfObjects("objects.pdf", 250);
        expected.put("objects.pdf", "EXPANDS_TOO_MUCH");
        files.manyPages("pages.pdf", 501);
        expected.put("pages.pdf", "EXPANDS_TOO_MUCH");
        files.circleOfPages("circle.pdf");
        expected.put("circle.pdf", "EMPTY");
        files.formsInForms("forms.pdf", false);
        expected.put("forms.pdf", "EXPANDS_TOO_MUCH");
        files.formsInForms("self.pdf", true);
        expected.put("self.pdf", "EXPANDS_TOO_MUCH");
        files.deepTree("deep.pdf", 50_000);
        expected.put("deep.pdf", "EXPANDS_TOO_MUCH");
        files.wideTree("wide.pdf", 300_000);
        expected.put("wide.pdf", "EXPANDS_TOO_MUCH");
        files.nestedArrays("arrays.pdf", 200_000);
        expected.put("arrays.pdf", "DAMAGED");
        files.repeated("letters.pdf", "BT /F1 9 Tf %x %y Td (" + "x".repeat(200) + ") Tj ET", 12_000);
        expected.put("letters.pdf", "EXPANDS_TOO_MUCH");
        files.repeated("lines.pdf", "%x 0 m %x 800 l S 0 %y m 600 %y l S BT /F1 9 Tf %x %y Td (xyz) Tj ET", 40_000);
        expected.put("lines.pdf", "PDF");
        files.repeated("areas.pdf", "%x %y 9 9 re f BT /F1 9 Tf %x %y Td (xyz) Tj ET", 780);
        expected.put("areas.pdf", "PDF");
        files.repeated("saves.pdf", "q BT /F1 9 Tf %x %y Td (xyz) Tj ET", 300_000);
        expected.put("saves.pdf", "EXPANDS_TOO_MUCH");

        assertThat(LittleMemory.answers(folder, expected.keySet())).isEqualTo(expected);
    }
}
