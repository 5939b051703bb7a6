package se.samhand.privacy.web;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import se.samhand.kernel.RequiresPermission;
import se.samhand.privacy.PrivacyPermissions;
import se.samhand.privacy.internal.ErasureRequestQuery;
import se.samhand.ui.Column;
import se.samhand.ui.Shell;
import se.samhand.ui.Words;

/// Those who ask to be erased, for whoever looks after their accounts.
@Controller
@RequestMapping(PrivacyLinks.REQUESTS)
@RequiresPermission(PrivacyPermissions.ADMINISTER)
class ErasureRequestController {

    private final ErasureRequestQuery requests;

    ErasureRequestController(ErasureRequestQuery requests) {
        this.requests = requests;
    }

    @GetMapping
    ModelAndView index(@ModelAttribute("shell") Shell shell) {
        var words = shell.words();
        var page = new ErasureRequestsPage(
                List.of(
                        Column.of(words.get("privacy.requests.column.who")),
                        Column.of(words.get("privacy.requests.column.asked")),
                        Column.of(words.get("privacy.requests.column.word")),
                        Column.of(words.get("privacy.requests.column.acts"))),
                requests.waitingFor(shell.actor()).stream()
                        .map(waiting -> row(waiting, words))
                        .toList());
        return new ModelAndView("privacy/requests").addObject("page", page);
    }

    private static ErasureRequestsPage.Row row(ErasureRequestQuery.Waiting waiting, Words words) {
        var request = waiting.request();
        var word = request.word();
        return new ErasureRequestsPage.Row(
                waiting.person().name(),
                PrivacyLinks.account(request.person()),
                words.formats().moment(request.askedAt()),
                word == null ? "" : word,
                PrivacyLinks.account(request.person()) + "/namnborttagning",
                words.get("privacy.requests.preview", waiting.person().name()),
                PrivacyLinks.refusal(request.id()),
                words.get("privacy.requests.decline-whom", waiting.person().name()));
    }
}
