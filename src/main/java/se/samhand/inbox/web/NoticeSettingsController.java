package se.samhand.inbox.web;

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
import se.samhand.inbox.InboxPermissions;
import se.samhand.inbox.internal.mail.MailWishes;
import se.samhand.inbox.internal.mail.NoticeKinds;
import se.samhand.kernel.RequiresPermission;
import se.samhand.kernel.StaleVersion;
import se.samhand.ui.Flash;
import se.samhand.ui.FormErrors;
import se.samhand.ui.Shell;

/// How whoever is signed in wants to hear of things.
@Controller
@RequestMapping(InboxLinks.SETTINGS)
@RequiresPermission(InboxPermissions.READ)
class NoticeSettingsController {

    private final NoticeSettings settings;
    private final NoticeKinds kinds;
    private final MailWishes wishes;

    NoticeSettingsController(NoticeSettings settings, NoticeKinds kinds, MailWishes wishes) {
        this.settings = settings;
        this.kinds = kinds;
        this.wishes = wishes;
    }

    @GetMapping
    ModelAndView edit(@ModelAttribute("shell") Shell shell) {
        var page = settings.page(settings.formOf(shell.actor(), shell.words().formats()), FormErrors.none(), shell);
        return new ModelAndView("inbox/settings", "page", page);
    }

    @PostMapping
    ModelAndView update(
            @RequestParam Map<String, String> fields,
            @ModelAttribute("shell") Shell shell,
            RedirectAttributes redirect) {
        var form = NoticeSettingsForm.typed(fields, kinds.codes());
        var errors = form.errors(shell.words());
        if (!errors.isEmpty()) {
            var page = settings.page(form, errors, shell);
            return new ModelAndView("inbox/settings", Map.of("page", page), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        try {
            wishes.change(form.preferences(), form.version(), shell.actor());
        } catch (StaleVersion changedMeanwhile) {
            var page = settings.changedMeanwhile(form, shell);
            return new ModelAndView("inbox/settings", Map.of("page", page), HttpStatus.CONFLICT);
        }
        redirect.addFlashAttribute(Flash.ATTRIBUTE, Flash.done(shell.words().get("inbox.settings.saved")));
        return new ModelAndView("redirect:" + InboxLinks.SETTINGS);
    }
}
