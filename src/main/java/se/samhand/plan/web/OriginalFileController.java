package se.samhand.plan.web;

import java.util.UUID;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import se.samhand.file.Download;
import se.samhand.file.StoredFiles;
import se.samhand.kernel.RequiresPermission;
import se.samhand.plan.PlanId;
import se.samhand.plan.PlanPermissions;
import se.samhand.plan.internal.FetchOriginal;
import se.samhand.ui.Shell;

/// The file that a plan was read from, as it was; always saved, never shown by the browser.
@Controller
@RequestMapping(PlanLinks.PLANS + "/{id}/original")
@RequiresPermission(PlanPermissions.READ)
class OriginalFileController {

    private final FetchOriginal fetchOriginal;
    private final StoredFiles files;

    OriginalFileController(FetchOriginal fetchOriginal, StoredFiles files) {
        this.fetchOriginal = fetchOriginal;
        this.files = files;
    }

    @GetMapping
    ResponseEntity<Resource> show(@PathVariable UUID id, @ModelAttribute("shell") Shell shell) {
        return Download.of(fetchOriginal.fetch(new PlanId(id), null, shell.actor()), files);
    }
}
