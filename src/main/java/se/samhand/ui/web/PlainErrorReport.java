package se.samhand.ui.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.springframework.core.io.ClassPathResource;

/// The last page there is: what the server answers itself, before our own pages can.
///
/// An address such as `/%00` never reaches them, nor does anything while the database is gone.
/// Tells nothing of the server, and what to do in both languages. Named by its class: the server makes it itself.
public final class PlainErrorReport extends ErrorReportValve {

    private final String page;

    public PlainErrorReport() {
        try {
            this.page = new ClassPathResource("error/plain.html").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    protected void report(Request request, Response response, Throwable throwable) {
        int status = response.getStatus();
        if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        try {
            response.setContentType("text/html");
            response.setCharacterEncoding("utf-8");
            response.setHeader("Content-Security-Policy", "default-src 'none'");
            response.setHeader("X-Content-Type-Options", "nosniff");
            response.setHeader("Cache-Control", "no-store");
            var writer = response.getReporter();
            if (writer != null) {
                writer.write(page.replace("{status}", String.valueOf(status)));
                response.finishResponse();
            }
        } catch (IOException hungUp) {
            // Whoever asked is gone.
            getContainer().getLogger().debug("Could not tell of " + status, hungUp);
        }
    }
}
