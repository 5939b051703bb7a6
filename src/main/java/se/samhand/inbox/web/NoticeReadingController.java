package se.samhand.inbox.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.samhand.inbox.internal.notice.NoticeReading;
import se.samhand.kernel.RequiresSignIn;
import se.samhand.ui.Flash;
import se.samhand.ui.Shell;

/// Reading one notice, or all of them.
@Controller
@RequestMapping(InboxLinks.NOTICES)
@RequiresSignIn(because = "Whoever lost their last role reads that too")
class NoticeReadingController {

    private final NoticeReading reading;

    NoticeReadingController(NoticeReading reading) {
        this.reading = reading;
    }

    @PostMapping("/{id}/lasning")
    String create(@PathVariable UUID id, @ModelAttribute("shell") Shell shell) {
        return "redirect:" + reading.read(id, shell.actor()).path();
    }

    @PostMapping("/lasning")
    String create(@RequestParam String till, @ModelAttribute("shell") Shell shell, RedirectAttributes redirect) {
        int read = reading.readAll(moment(till), shell.actor());
        redirect.addFlashAttribute(Flash.ATTRIBUTE, Flash.done(shell.words().get("inbox.notices.all-read", read)));
        return "redirect:" + InboxLinks.NOTICES;
    }

    /// What nobody can have meant reads nothing.
    private static Instant moment(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeException notAMoment) {
            return Instant.EPOCH;
        }
    }
}
