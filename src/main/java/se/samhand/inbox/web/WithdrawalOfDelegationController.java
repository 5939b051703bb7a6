package se.samhand.inbox.web;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.samhand.identity.PersonDirectory;
import se.samhand.inbox.InboxPermissions;
import se.samhand.inbox.internal.TaskWords;
import se.samhand.inbox.internal.task.Delegation;
import se.samhand.inbox.internal.task.DelegationDetailsQuery;
import se.samhand.inbox.internal.task.OpenTask;
import se.samhand.inbox.internal.task.WithdrawDelegation;
import se.samhand.kernel.NotFound;
import se.samhand.kernel.RequiresPermission;
import se.samhand.ui.Flash;
import se.samhand.ui.Shell;
import se.samhand.ui.Words;

/// Taking a task back, or handing it back.
@Controller
@RequestMapping(InboxLinks.DELEGATIONS + "/{id}/atertagande")
@RequiresPermission(InboxPermissions.READ)
class WithdrawalOfDelegationController {

    private final WithdrawDelegation withdrawDelegation;
    private final DelegationDetailsQuery details;
    private final PersonDirectory people;

    WithdrawalOfDelegationController(
            WithdrawDelegation withdrawDelegation, DelegationDetailsQuery details, PersonDirectory people) {
        this.withdrawDelegation = withdrawDelegation;
        this.details = details;
        this.people = people;
    }

    @GetMapping
    String newForm(@PathVariable UUID id, @ModelAttribute("shell") Shell shell, Model model) {
        OpenTask open = details.find(id, shell.actor())
                .orElseThrow(() -> new NotFound("No delegation " + id + " of this person"));
        Delegation delegation = open.delegation();
        UUID other = delegation == null
                ? shell.actor().id()
                : delegation.otherThan(shell.actor().id());
        Words words = shell.words();
        String name = people.nameOf(other).orElseGet(() -> words.get("inbox.erased-person"));
        String title = TaskWords.title(open.task(), words);
        model.addAttribute(
                "page",
                open.isHandedOver()
                        ? new WithdrawalPage(
                                words.get("inbox.withdrawal.take-back"),
                                title,
                                words.get("inbox.withdrawal.take-back.text", name),
                                words.get("inbox.withdrawal.take-back.action"),
                                InboxLinks.withdrawal(id))
                        : new WithdrawalPage(
                                words.get("inbox.withdrawal.hand-back"),
                                title,
                                words.get("inbox.withdrawal.hand-back.text", name),
                                words.get("inbox.withdrawal.hand-back.action"),
                                InboxLinks.withdrawal(id)));
        return "inbox/withdrawal";
    }

    @PostMapping
    String create(@PathVariable UUID id, @ModelAttribute("shell") Shell shell, RedirectAttributes redirect) {
        withdrawDelegation.withdraw(id, shell.actor());
        redirect.addFlashAttribute(Flash.ATTRIBUTE, Flash.done(shell.words().get("inbox.withdrawal.done")));
        return "redirect:" + InboxLinks.TASKS;
    }
}
