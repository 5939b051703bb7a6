package se.samhand.plan.web;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.samhand.kernel.RequiresPermission;
import se.samhand.organisation.Administration;
import se.samhand.plan.PlanPermissions;
import se.samhand.plan.internal.invitation.InvitationsQuery;
import se.samhand.plan.internal.invitation.InviteAdministrations;
import se.samhand.ui.FormErrors;
import se.samhand.ui.Redirect;
import se.samhand.ui.Shell;
import se.samhand.ui.Words;

/// The invitations to write plans (*inbjudningar*), with how far each has come, and sending new ones.
@Controller
@RequestMapping(PlanLinks.INVITATIONS)
@RequiresPermission(PlanPermissions.INVITE)
class PlanInvitationController {

    private final InvitationsQuery invitations;
    private final InviteAdministrations inviteAdministrations;
    private final InvitationPages pages;
    private final InvitationListPages lists;

    PlanInvitationController(
            InvitationsQuery invitations,
            InviteAdministrations inviteAdministrations,
            InvitationPages pages,
            InvitationListPages lists) {
        this.invitations = invitations;
        this.inviteAdministrations = inviteAdministrations;
        this.pages = pages;
        this.lists = lists;
    }

    @GetMapping
    String index(@ModelAttribute("shell") Shell shell, Model model) {
        model.addAttribute("page", lists.index(invitations.list(), shell.words()));
        return "plan/invitations";
    }

    @GetMapping("/{id}")
    ModelAndView show(@PathVariable UUID id, @ModelAttribute("shell") Shell shell) {
        return lists.show(invitations.get(id), "", FormErrors.none(), HttpStatus.OK, shell.words());
    }

    @PostMapping
    ModelAndView create(InvitationForm form, @ModelAttribute("shell") Shell shell, RedirectAttributes redirect) {
        Words words = shell.words();
        FormErrors errors = form.errors(pages.today(), words);
        if (!pages.isKnown(form.strategi())) {
            errors = errors.with("strategi", words.get("plan.invite.strategy-missing"));
        }
        if (!errors.isEmpty()) {
            return pages.form(form, errors, shell);
        }
        return switch (inviteAdministrations.invite(form.wish(), shell.actor())) {
            case InviteAdministrations.Outcome.Sent sent ->
                Redirect.to(PlanLinks.INVITATIONS, words.get("plan.invite.sent", sent.administrations()), redirect);
            case InviteAdministrations.Outcome.AreInvited invited ->
                refused(form, words.get("plan.invite.twice", names(invited.administrations())), shell);
            case InviteAdministrations.Outcome.HaveEnded ended ->
                refused(form, words.get("plan.invite.ended", ended.codes().size()), shell);
        };
    }

    private ModelAndView refused(InvitationForm form, String why, Shell shell) {
        return pages.form(form, FormErrors.none().with("forvaltning", why), shell);
    }

    private static String names(List<Administration> administrations) {
        return administrations.stream().map(Administration::shortName).collect(Collectors.joining(", "));
    }
}
