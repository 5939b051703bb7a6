package se.samhand.feedback.web;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.samhand.feedback.FeedbackPermissions;
import se.samhand.feedback.internal.Feedback;
import se.samhand.feedback.internal.FeedbackListQuery;
import se.samhand.kernel.RequiresPermission;
import se.samhand.ui.Shell;
import se.samhand.ui.Tab;
import se.samhand.ui.Words;

/// What people have written, for those who take care of it.
@Controller
@RequestMapping(FeedbackController.PATH)
@RequiresPermission(FeedbackPermissions.READ)
class FeedbackController {

    static final String PATH = "/synpunkter";

    private final FeedbackListQuery query;

    FeedbackController(FeedbackListQuery query) {
        this.query = query;
    }

    @GetMapping
    String index(
            @RequestParam(name = "visa", defaultValue = "") String shown,
            @RequestParam(name = "sida", defaultValue = "1") int number,
            @ModelAttribute("shell") Shell shell,
            Model model) {
        var isSettled = shown.equals("klara");
        var page = Math.clamp(number, 1, 100_000);
        model.addAttribute("page", page(query.list(isSettled, page, shell.actor()), isSettled, page, shell.words()));
        return "feedback/index";
    }

    private static FeedbackPage page(FeedbackListQuery.Result result, boolean isSettled, int page, Words words) {
        var pages = Math.max(1, (result.total() + FeedbackListQuery.PAGE_SIZE - 1) / FeedbackListQuery.PAGE_SIZE);
        return new FeedbackPage(
                List.of(
                        Tab.of(words.get("feedback.index.waiting"), PATH, !isSettled),
                        Tab.of(words.get("feedback.index.settled"), PATH + "?visa=klara", isSettled)),
                isSettled,
                result.items().stream().map(item -> item(item, words)).toList(),
                page,
                pages,
                page > 1 ? href(isSettled, page - 1) : null,
                page < pages ? href(isSettled, page + 1) : null);
    }

    private static String href(boolean isSettled, int page) {
        return PATH + "?sida=" + page + (isSettled ? "&visa=klara" : "");
    }

    private static FeedbackPage.Item item(Feedback feedback, Words words) {
        var path = PATH + "/" + feedback.id() + "/avslut";
        return new FeedbackPage.Item(
                feedback.id().toString(),
                words.formats().moment(feedback.receivedAt()),
                feedback.text(),
                feedback.page(),
                feedback.address(),
                feedback.isSettled() ? path + "/borttagning" : path);
    }
}
