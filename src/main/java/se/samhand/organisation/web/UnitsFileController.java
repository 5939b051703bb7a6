package se.samhand.organisation.web;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.samhand.file.Download;
import se.samhand.kernel.RequiresPermission;
import se.samhand.organisation.OrganisationPermissions;
import se.samhand.organisation.internal.ExportUnits;
import se.samhand.ui.Formats;
import se.samhand.ui.Shell;
import se.samhand.ui.ShownDay;

/// The organisation of a day as a file, which can be changed and read in again.
@Controller
@RequestMapping(SheetLinks.FILE)
@RequiresPermission(OrganisationPermissions.READ)
class UnitsFileController {

    private final ExportUnits exportUnits;
    private final Clock clock;

    UnitsFileController(ExportUnits exportUnits, Clock clock) {
        this.exportUnits = exportUnits;
        this.clock = clock;
    }

    @GetMapping
    ResponseEntity<Resource> show(
            @RequestParam(name = "datum", required = false) @Nullable String datum,
            @ModelAttribute("shell") Shell shell) {
        var day = ShownDay.of(datum, shell.viewpoint(), Formats.today(clock)).day();
        var file = exportUnits.export(day, shell.actor()).getBytes(StandardCharsets.UTF_8);
        return Download.of(
                "organisation-" + day + ".csv", "text/csv;charset=UTF-8", () -> new ByteArrayInputStream(file));
    }
}
