package se.samhand.plan.web;

import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
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
import se.samhand.plan.internal.invitation.WithdrawPlanInvitation;
import se.samhand.ui.Flash;
import se.samhand.ui.FormErrors;
import se.samhand.ui.Redirect;
import se.samhand.ui.Shell;
import se.samhand.ui.Words;

/// Withdrawing an invitation (*återkallande*).
@Controller
@RequestMapping(PlanLinks.INVITATIONS + "/{id}/aterkallande")
@RequiresPermission(PlanPermissions.INVITE)
class InvitationWithdrawalController {

    private final WithdrawPlanInvitation withdrawPlanInvitation;
    private final InvitationsQuery invitations;
    private final InvitationListPages pages;

    InvitationWithdrawalController(
            WithdrawPlanInvitation withdrawPlanInvitation, InvitationsQuery invitations, InvitationListPages pages) {
        this.withdrawPlanInvitation = withdrawPlanInvitation;
        this.invitations = invitations;
        this.pages = pages;
    }

    @GetMapping
    ModelAndView newForm(@PathVariable UUID id, @ModelAttribute("shell") Shell shell) {
        ModelAndView view = pages.show(invitations.get(id), "", FormErrors.none(), HttpStatus.OK, shell.words());
        view.setViewName("plan/withdrawal");
        return view;
    }

    @PostMapping
    ModelAndView create(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> fields,
            @ModelAttribute("shell") Shell shell,
            RedirectAttributes redirect) {
        Words words = shell.words();
        Flash flash = switch (withdrawPlanInvitation.withdraw(id, Typed.number(fields, "version"), shell.actor())) {
            case WithdrawPlanInvitation.Outcome.Withdrawn withdrawn ->
                Flash.done(words.get(
                        withdrawn.isPlanKept() ? "plan.invite.withdrawn-kept" : "plan.invite.withdrawn-removed"));
            case WithdrawPlanInvitation.Outcome.IsWithdrawn already ->
                Flash.problem(words.get("plan.invite.is-withdrawn"));
        };
        return Redirect.to(PlanLinks.invitation(id), flash, redirect);
    }
}
