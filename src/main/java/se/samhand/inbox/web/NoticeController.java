package se.samhand.inbox.web;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.samhand.inbox.InboxPermissions;
import se.samhand.inbox.internal.NoticeWords;
import se.samhand.inbox.internal.notice.Notice;
import se.samhand.inbox.internal.notice.NoticeListQuery;
import se.samhand.inbox.internal.notice.NoticeReading;
import se.samhand.inbox.internal.task.DelegationDetailsQuery;
import se.samhand.kernel.RequiresSignIn;
import se.samhand.ui.Shell;
import se.samhand.ui.Words;

/// What whoever is signed in should hear of.
@Controller
@RequestMapping(InboxLinks.NOTICES)
@RequiresSignIn(because = "Whoever lost their last role reads that too")
class NoticeController {

    private final NoticeListQuery list;
    private final NoticeReading reading;
    private final NoticeWords noticeWords;
    private final DelegationDetailsQuery delegations;
    private final Clock clock;

    NoticeController(
            NoticeListQuery list,
            NoticeReading reading,
            NoticeWords noticeWords,
            DelegationDetailsQuery delegations,
            Clock clock) {
        this.list = list;
        this.reading = reading;
        this.noticeWords = noticeWords;
        this.delegations = delegations;
        this.clock = clock;
    }

    @GetMapping
    String index(@RequestParam(defaultValue = "1") String sida, @ModelAttribute("shell") Shell shell, Model model) {
        int page = sida.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(sida) : 1;
        NoticeListQuery.Result result = list.list(shell.actor(), page);
        int pages = Math.max(1, (result.total() + NoticeListQuery.PAGE_SIZE - 1) / NoticeListQuery.PAGE_SIZE);
        Map<UUID, String> said = delegations.wordsOf(shell.actor());
        model.addAttribute(
                "page",
                new NoticeIndexPage(
                        result.notices().stream()
                                .map(notice -> item(notice, said, shell.words()))
                                .toList(),
                        list.countUnread(shell.actor()) > 0,
                        clock.instant().toString(),
                        page,
                        pages,
                        page > 1 ? InboxLinks.NOTICES + "?sida=" + (page - 1) : null,
                        page < pages ? InboxLinks.NOTICES + "?sida=" + (page + 1) : null,
                        shell.actor().may(InboxPermissions.READ)));
        return "inbox/notices";
    }

    /// Where a mail leads: reads the notice, and goes on to what it is about.
    @GetMapping("/{id}")
    String show(@PathVariable UUID id, @ModelAttribute("shell") Shell shell) {
        return "redirect:" + reading.read(id, shell.actor()).path();
    }

    private NoticeIndexPage.Item item(Notice notice, Map<UUID, String> said, Words words) {
        String delegation = notice.arguments().get("delegation");
        return new NoticeIndexPage.Item(
                noticeWords.sentence(notice.code(), notice.arguments(), notice.actor(), words),
                delegation == null ? null : said.get(UUID.fromString(delegation)),
                words.formats().moment(notice.notedAt()),
                notice.isUnread(),
                InboxLinks.NOTICES + "/" + notice.id() + "/lasning");
    }
}
