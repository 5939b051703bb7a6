package se.samhand.ui.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LoggedPathTest {

    @ParameterizedTest
    @CsvSource({
        "/, /",
        "/handlingsplaner/01939a00-0000-7000-8000-000000000001/plan.docx, /handlingsplaner/01939a00-0000-7000-8000-000000000001/plan.docx",
        "/inbjudan/kJ8sP2xQ9vT4bN7m, /inbjudan/…",
        "/personer/Anna%20Andersson, /personer/…",
        "/a/one%0Aforged%20line, /a/…"
    })
    void tellsWhichPageButNoSecret(String path, String logged) {
        assertThat(LoggedPath.of(path)).isEqualTo(logged);
    }
}
