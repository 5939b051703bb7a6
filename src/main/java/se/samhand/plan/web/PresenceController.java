package se.samhand.plan.web;

import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.samhand.kernel.RequiresPermission;
import se.samhand.plan.PlanId;
import se.samhand.plan.PlanPermissions;
import se.samhand.plan.internal.PlanStateQuery;
import se.samhand.plan.internal.live.OpenPlans;
import se.samhand.ui.Shell;

/// Where in a plan a person writes right now; told to others who have it open, and kept nowhere.
@Controller
@RequestMapping(EditLinks.EDITOR + "/narvaro")
@RequiresPermission(PlanPermissions.WRITE)
class PresenceController {

    private final PlanStateQuery states;
    private final OpenPlans openPlans;

    PresenceController(PlanStateQuery states, OpenPlans openPlans) {
        this.states = states;
        this.openPlans = openPlans;
    }

    @PostMapping
    ResponseEntity<Void> update(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> fields,
            @ModelAttribute("shell") Shell shell) {
        PlanId plan = states.get(new PlanId(id), shell.actor()).plan();
        String window = Typed.text(fields, "fonster");
        if (PlanLinks.isId(window)) {
            if (fields.containsKey("lamnar")) {
                openPlans.leave(plan, UUID.fromString(window), shell.actor().id());
            } else {
                openPlans.write(plan, UUID.fromString(window), shell.actor().id(), Typed.text(fields, "ruta"));
            }
        }
        return ResponseEntity.noContent().build();
    }
}
