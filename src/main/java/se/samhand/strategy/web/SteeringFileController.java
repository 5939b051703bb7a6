package se.samhand.strategy.web;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import se.samhand.file.Download;
import se.samhand.kernel.RequiresPermission;
import se.samhand.strategy.SteeringPermissions;
import se.samhand.strategy.internal.steering.ExportSteeringDocuments;
import se.samhand.ui.Formats;
import se.samhand.ui.Shell;

/// The register as a file, as much of it as the list shows.
@Controller
@RequestMapping(SteeringLinks.FILE)
@RequiresPermission(SteeringPermissions.READ)
class SteeringFileController {

    private final ExportSteeringDocuments exportSteeringDocuments;
    private final Clock clock;

    SteeringFileController(ExportSteeringDocuments exportSteeringDocuments, Clock clock) {
        this.exportSteeringDocuments = exportSteeringDocuments;
        this.clock = clock;
    }

    @GetMapping
    ResponseEntity<Resource> show(SteeringListParameters parameters, @ModelAttribute("shell") Shell shell) {
        var file = exportSteeringDocuments
                .export(parameters.choice(shell.viewpoint()), shell.words(), shell.actor())
                .getBytes(StandardCharsets.UTF_8);
        return Download.of(
                "styrdokument-" + Formats.today(clock) + ".csv",
                "text/csv;charset=UTF-8",
                () -> new ByteArrayInputStream(file));
    }
}
