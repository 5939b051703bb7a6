package se.samhand.discussion.web;

import java.util.List;
import java.util.UUID;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.samhand.ui.Flash;
import se.samhand.ui.FormErrors;
import se.samhand.ui.Words;

/// What the forms of the discussion pages answer.
final class Answers {

    private Answers() {}

    static ModelAndView toComment(UUID thread, UUID comment) {
        return new ModelAndView("redirect:" + DiscussionLinks.thread(thread) + "#" + DiscussionLinks.anchor(comment));
    }

    static ModelAndView toThread(UUID thread) {
        return new ModelAndView("redirect:" + DiscussionLinks.thread(thread));
    }

    /// A receipt that also says which names are nobody's, since nobody is told then.
    static void thank(String key, List<String> unknown, Words words, RedirectAttributes redirect) {
        var receipt = words.get(key);
        redirect.addFlashAttribute(
                Flash.ATTRIBUTE,
                unknown.isEmpty()
                        ? Flash.done(receipt)
                        : Flash.problem(
                                receipt + " " + words.get("discussion.mention.unknown", String.join(", ", unknown))));
    }

    static void say(String key, Words words, RedirectAttributes redirect) {
        redirect.addFlashAttribute(Flash.ATTRIBUTE, Flash.done(words.get(key)));
    }

    static FormErrors outsiders(List<String> names, Words words) {
        return FormErrors.none()
                .with(CommentForm.FIELD, words.get("discussion.mention.outsiders", String.join(", ", names)));
    }
}
