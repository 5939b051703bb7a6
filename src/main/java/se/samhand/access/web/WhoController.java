package se.samhand.access.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import se.samhand.access.AccessSubject;
import se.samhand.kernel.NotFound;
import se.samhand.kernel.RequiresSignIn;
import se.samhand.ui.Shell;

/// Who can see a thing (*vem kan se det här*): a plan, a file that waits, a part of the organisation.
@Controller
@RequiresSignIn(because = "Whoever owns a thing may ask, and each kind of thing says who that is")
class WhoController {

    private final Map<String, AccessSubject> subjects;
    private final WhoPages pages;

    WhoController(List<AccessSubject> subjects, WhoPages pages) {
        this.subjects = subjects.stream().collect(Collectors.toMap(AccessSubject::kind, Function.identity()));
        this.pages = pages;
    }

    @GetMapping("/atkomst/{kind}/{subject}")
    String show(
            @PathVariable String kind,
            @PathVariable String subject,
            @ModelAttribute("shell") Shell shell,
            Model model) {
        var thing = Optional.ofNullable(subjects.get(kind))
                .flatMap(owner -> owner.find(subject, shell.actor()))
                .orElseThrow(() -> new NotFound("Nothing to ask about of kind " + kind));
        model.addAttribute("page", pages.of(thing, shell));
        return "access/who";
    }
}
