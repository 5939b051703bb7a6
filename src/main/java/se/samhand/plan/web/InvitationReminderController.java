package se.samhand.plan.web;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.samhand.kernel.RequiresPermission;
import se.samhand.plan.PlanPermissions;
import se.samhand.plan.internal.invitation.RemindWriters;
import se.samhand.ui.Flash;
import se.samhand.ui.Redirect;
import se.samhand.ui.Shell;
import se.samhand.ui.Words;

/// Reminding those who write the plan of an invited administration (*påminnelse*).
@Controller
@RequestMapping(PlanLinks.INVITATIONS + "/{id}/paminnelse")
@RequiresPermission(PlanPermissions.INVITE)
class InvitationReminderController {

    private final RemindWriters remindWriters;

    InvitationReminderController(RemindWriters remindWriters) {
        this.remindWriters = remindWriters;
    }

    @PostMapping
    ModelAndView create(@PathVariable UUID id, @ModelAttribute("shell") Shell shell, RedirectAttributes redirect) {
        Words words = shell.words();
        Flash flash = switch (remindWriters.remind(id, shell.actor())) {
            case RemindWriters.Outcome.Reminded reminded ->
                Flash.done(words.get("plan.invite.reminded", reminded.persons()));
            case RemindWriters.Outcome.AreRemindedToday today -> Flash.problem(words.get("plan.invite.reminded-today"));
            case RemindWriters.Outcome.NobodyWrites nobody -> Flash.problem(words.get("plan.invite.nobody-writes"));
            case RemindWriters.Outcome.IsClosed closed -> Flash.problem(words.get("plan.invite.is-closed"));
        };
        return Redirect.to(PlanLinks.invitation(id), flash, redirect);
    }
}
