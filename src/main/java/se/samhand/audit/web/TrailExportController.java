package se.samhand.audit.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import se.samhand.audit.AuditPermissions;
import se.samhand.audit.internal.ExportTrail;
import se.samhand.audit.internal.TrailFile;
import se.samhand.audit.internal.TrailQuery;
import se.samhand.kernel.NotFound;
import se.samhand.kernel.RequiresPermission;
import se.samhand.ui.Shell;

/// What the page of the trail shows, as a file; it is written to the browser while it is read.
@Controller
@RequestMapping(TrailController.PATH + "/export.{format}")
@RequiresPermission(AuditPermissions.EXPORT)
class TrailExportController {

    private static final Set<String> FORMATS = Set.of("csv", "json");

    private final ExportTrail exportTrail;
    private final TrailQuery trail;
    private final TrailFile file;
    private final TrailPages pages;

    TrailExportController(ExportTrail exportTrail, TrailQuery trail, TrailFile file, TrailPages pages) {
        this.pages = pages;
        this.exportTrail = exportTrail;
        this.trail = trail;
        this.file = file;
    }

    /// Nothing once the file is written; the page that says what to put right when there is none.
    @GetMapping
    @Nullable
    ModelAndView show(
            @PathVariable String format,
            TrailParameters parameters,
            @ModelAttribute("shell") Shell shell,
            HttpServletResponse response)
            throws IOException {
        var words = shell.words();
        if (!FORMATS.contains(format)) {
            throw new NotFound("There is no such format: " + format);
        }
        if (!parameters.errors(words).isEmpty()) {
            return pages.index(parameters, shell);
        }
        var actor = shell.actor();
        var extract =
                exportTrail.export(parameters.choice(trail::named, trail::eventsOf), parameters.asked(), format, actor);
        head(format, response);
        if (format.equals("csv")) {
            file.writeCsv(extract, response.getOutputStream(), actor, words);
        } else {
            file.writeJson(extract, response.getOutputStream());
        }
        return null;
    }

    private static void head(String format, HttpServletResponse response) {
        response.setContentType(format.equals("csv") ? "text/csv;charset=UTF-8" : "application/json");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store, private");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename("sparbarhet." + format, StandardCharsets.UTF_8)
                        .build()
                        .toString());
    }
}
