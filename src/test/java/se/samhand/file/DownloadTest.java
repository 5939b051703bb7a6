package se.samhand.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.core.io.ByteArrayResource;

class DownloadTest {

    @Test
    void isSavedUnderItsOwnNameAndNeverShownNorKept() {
        var headers = Download.of("Åtgärder \"2026\".html", "text/html", new ByteArrayResource("<b>".getBytes(UTF_8)))
                .getHeaders();

        assertThat(headers.getFirst("Content-Disposition"))
                .startsWith("attachment; ")
                .contains("filename*=UTF-8''%C3%85tg%C3%A4rder%20%222026%22.html");
        assertThat(headers.getFirst("Content-Type")).isEqualTo("text/html");
        assertThat(headers.getFirst("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(headers.getFirst("Content-Security-Policy")).contains("sandbox", "default-src 'none'");
        assertThat(headers.getFirst("Cache-Control")).contains("no-store", "private");
    }
}
