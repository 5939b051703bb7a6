package se.samhand.organisation.web;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import se.samhand.file.Download;
import se.samhand.kernel.RequiresPermission;
import se.samhand.organisation.OrganisationPermissions;
import se.samhand.organisation.internal.ExportUnits;
import se.samhand.organisation.internal.UnitListQuery;
import se.samhand.organisation.web.OrganisationController.Asked;
import se.samhand.ui.Formats;
import se.samhand.ui.Shell;
import se.samhand.ui.ShownDay;

/// The organisation of a day as a file, which can be changed and read in again.
@Controller
@RequestMapping(SheetLinks.FILE)
@RequiresPermission(OrganisationPermissions.READ)
class UnitsFileController {

    private final ExportUnits exportUnits;
    private final UnitListQuery list;
    private final Clock clock;

    UnitsFileController(ExportUnits exportUnits, UnitListQuery list, Clock clock) {
        this.list = list;
        this.exportUnits = exportUnits;
        this.clock = clock;
    }

    /// The file, or the list that says what to put right when the day is none.
    @GetMapping
    Object show(Asked asked, @ModelAttribute("shell") Shell shell) {
        var shown = ShownDay.of(asked.datum(), shell.viewpoint(), Formats.today(clock));
        if (shown.isWrong()) {
            return OrganisationController.index(asked, false, list, clock, shell);
        }
        var day = shown.day();
        var file = exportUnits.export(day, shell.actor()).getBytes(StandardCharsets.UTF_8);
        return Download.of(
                "organisation-" + day + ".csv", "text/csv;charset=UTF-8", () -> new ByteArrayInputStream(file));
    }
}
