package se.samhand.inbox.web;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.samhand.inbox.InboxPermissions;
import se.samhand.inbox.internal.calendar.MakeCalendarAddress;
import se.samhand.inbox.internal.calendar.WithdrawCalendarAddress;
import se.samhand.kernel.RequiresPermission;
import se.samhand.ui.Flash;
import se.samhand.ui.Shell;

/// The secret address of one's own calendar.
@Controller
@RequestMapping(InboxLinks.CALENDAR_ADDRESS)
@RequiresPermission(InboxPermissions.READ)
class CalendarAddressController {

    private final MakeCalendarAddress makeCalendarAddress;
    private final WithdrawCalendarAddress withdrawCalendarAddress;

    CalendarAddressController(
            MakeCalendarAddress makeCalendarAddress, WithdrawCalendarAddress withdrawCalendarAddress) {
        this.makeCalendarAddress = makeCalendarAddress;
        this.withdrawCalendarAddress = withdrawCalendarAddress;
    }

    /// Answers with the address itself and no redirect: on its way through one it would lie in the session.
    @PostMapping
    String create(@ModelAttribute("shell") Shell shell, HttpServletResponse response, Model model) {
        model.addAttribute("page", new CalendarAddressPage(makeCalendarAddress.make(shell.actor())));
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        return "inbox/calendarAddress";
    }

    @PostMapping("/borttagning")
    String delete(@ModelAttribute("shell") Shell shell, RedirectAttributes redirect) {
        withdrawCalendarAddress.withdraw(shell.actor());
        redirect.addFlashAttribute(Flash.ATTRIBUTE, Flash.done(shell.words().get("inbox.calendar.withdrawn")));
        return "redirect:" + InboxLinks.SETTINGS;
    }
}
