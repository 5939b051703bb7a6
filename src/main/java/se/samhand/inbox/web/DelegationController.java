package se.samhand.inbox.web;

import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.samhand.identity.PersonDirectory;
import se.samhand.inbox.InboxPermissions;
import se.samhand.inbox.TaskKey;
import se.samhand.inbox.internal.TaskWords;
import se.samhand.inbox.internal.task.DelegateTask;
import se.samhand.inbox.internal.task.DelegateTask.Outcome;
import se.samhand.inbox.internal.task.DelegationDetailsQuery;
import se.samhand.inbox.internal.task.OpenTask;
import se.samhand.kernel.NotFound;
import se.samhand.kernel.RequiresPermission;
import se.samhand.ui.ChangedMeanwhile;
import se.samhand.ui.Conflict;
import se.samhand.ui.Flash;
import se.samhand.ui.FormErrors;
import se.samhand.ui.Link;
import se.samhand.ui.Option;
import se.samhand.ui.Shell;
import se.samhand.ui.Words;

/// Handing over a task.
@Controller
@RequestMapping(InboxLinks.DELEGATIONS)
@RequiresPermission(InboxPermissions.DELEGATE)
class DelegationController {

    private final DelegateTask delegateTask;
    private final DelegationDetailsQuery details;
    private final PersonDirectory people;

    DelegationController(DelegateTask delegateTask, DelegationDetailsQuery details, PersonDirectory people) {
        this.delegateTask = delegateTask;
        this.details = details;
        this.people = people;
    }

    @GetMapping("/ny")
    ModelAndView newForm(@RequestParam String uppgift, @ModelAttribute("shell") Shell shell) {
        return page(key(uppgift), new DelegationForm(null, null), FormErrors.none(), shell, HttpStatus.OK);
    }

    @PostMapping
    ModelAndView create(
            @RequestParam String uppgift,
            DelegationForm form,
            @ModelAttribute("shell") Shell shell,
            RedirectAttributes redirect) {
        Words words = shell.words();
        TaskKey key = key(uppgift);
        if (details.find(key, shell.actor()).isEmpty()) {
            throw gone(words);
        }
        FormErrors errors = form.errors(words);
        if (!errors.isEmpty()) {
            return page(key, form, errors, shell, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var receiver = form.receiverId().orElseThrow();
        String word = form.word().isEmpty() ? null : form.word();
        return switch (delegateTask.delegate(key, receiver, word, shell.actor())) {
            case Outcome.Delegated delegated -> {
                redirect.addFlashAttribute(
                        Flash.ATTRIBUTE,
                        Flash.done(words.get(
                                "inbox.delegation.done", people.nameOf(receiver).orElseThrow())));
                yield new ModelAndView("redirect:" + InboxLinks.TASKS);
            }
            case Outcome.IsNotYours refused -> throw gone(words);
            case Outcome.CannotBeDelegated refused ->
                refused(key, form, words.get("inbox.delegation.refused.kind"), shell);
            case Outcome.WasGivenToYou refused ->
                refused(key, form, words.get("inbox.delegation.refused.given"), shell);
            case Outcome.IsYourself refused -> refused(key, form, words.get("inbox.delegation.refused.self"), shell);
            case Outcome.MayNotDoIt refused ->
                refused(key, form, words.get("inbox.delegation.refused.permission", refused.name()), shell);
            case Outcome.HasNoAccount refused ->
                refused(key, form, words.get("inbox.delegation.refused.account"), shell);
        };
    }

    /// Done, or handed over by somebody, since the person opened the form; or never theirs, which is not told apart.
    private static ChangedMeanwhile gone(Words words) {
        var conflict = new Conflict(
                words.get("inbox.delegation.gone.title"), words.get("inbox.delegation.gone"), List.of(), List.of());
        return new ChangedMeanwhile(conflict, new Link(words.get("inbox.delegation.gone.show"), InboxLinks.TASKS));
    }

    private ModelAndView refused(TaskKey key, DelegationForm form, String reason, Shell shell) {
        return page(key, form, FormErrors.none().with("till", reason), shell, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private ModelAndView page(TaskKey key, DelegationForm form, FormErrors errors, Shell shell, HttpStatus status) {
        OpenTask open = details.find(key, shell.actor())
                .orElseThrow(() -> new NotFound("The task " + key + " does not wait for this person"));
        var page = new NewDelegationPage(
                TaskWords.title(open.task(), shell.words()),
                TaskWords.facts(open.task(), shell.words()),
                InboxLinks.newDelegation(key).replace("/ny?", "?"),
                details.others(open, shell.actor()).stream()
                        .map(other -> new Option(other.id().toString(), other.name()))
                        .toList(),
                form,
                errors);
        return new ModelAndView("inbox/newDelegation", Map.of("page", page), status);
    }

    private static TaskKey key(String text) {
        return TaskKey.of(text).orElseThrow(() -> new NotFound("No task is called so"));
    }
}
