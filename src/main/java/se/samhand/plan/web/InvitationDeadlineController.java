package se.samhand.plan.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.samhand.kernel.RequiresPermission;
import se.samhand.plan.PlanPermissions;
import se.samhand.plan.internal.invitation.InvitationsQuery;
import se.samhand.plan.internal.invitation.MoveDeadline;
import se.samhand.ui.Flash;
import se.samhand.ui.FormErrors;
import se.samhand.ui.Redirect;
import se.samhand.ui.Shell;
import se.samhand.ui.TypedDay;
import se.samhand.ui.Words;

/// The last day of an invitation (*sista dag*).
@Controller
@RequestMapping(PlanLinks.INVITATIONS + "/{id}/sista-dag")
@RequiresPermission(PlanPermissions.INVITE)
class InvitationDeadlineController {

    private final MoveDeadline moveDeadline;
    private final InvitationsQuery invitations;
    private final InvitationListPages pages;

    InvitationDeadlineController(MoveDeadline moveDeadline, InvitationsQuery invitations, InvitationListPages pages) {
        this.moveDeadline = moveDeadline;
        this.invitations = invitations;
        this.pages = pages;
    }

    @PostMapping
    ModelAndView update(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> fields,
            @ModelAttribute("shell") Shell shell,
            RedirectAttributes redirect) {
        Words words = shell.words();
        String typed = Typed.text(fields, "senast");
        @Nullable String problem = InvitationForm.deadlineProblem(typed, pages.today());
        if (problem != null) {
            return pages.show(
                    invitations.get(id),
                    typed,
                    FormErrors.none().with("senast", words.get(problem)),
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    words);
        }
        Flash flash = switch (moveDeadline.move(
                id, Typed.number(fields, "version"), TypedDay.of(typed).get(), shell.actor())) {
            case MoveDeadline.Outcome.Moved moved -> Flash.done(words.get("plan.invite.deadline-moved", typed));
            case MoveDeadline.Outcome.IsThatDay same -> Flash.done(words.get("plan.invite.deadline-same", typed));
            case MoveDeadline.Outcome.IsWithdrawn gone -> Flash.problem(words.get("plan.invite.is-withdrawn"));
        };
        return Redirect.to(PlanLinks.invitation(id), flash, redirect);
    }
}
