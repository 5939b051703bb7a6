package se.samhand.discussion.web;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import se.samhand.discussion.DiscussionPermissions;
import se.samhand.discussion.SubjectId;
import se.samhand.discussion.internal.MentionCandidatesQuery;
import se.samhand.identity.PersonSummary;
import se.samhand.kernel.RequiresPermission;
import se.samhand.ui.Shell;

/// Names to choose from while somebody writes an at sign.
@Controller
@RequiresPermission(DiscussionPermissions.WRITE)
class MentionController {

    private final MentionCandidatesQuery candidates;

    MentionController(MentionCandidatesQuery candidates) {
        this.candidates = candidates;
    }

    @GetMapping(DiscussionLinks.TALK + "/{kind}/{subject}/personer")
    String index(
            @PathVariable String kind,
            @PathVariable UUID subject,
            @RequestParam(defaultValue = "") String sok,
            @ModelAttribute("shell") Shell shell,
            Model model) {
        List<String> names = candidates.list(new SubjectId(kind, subject), sok, shell.actor()).stream()
                .map(PersonSummary::name)
                .distinct()
                .toList();
        model.addAttribute("names", names);
        return "discussion/_names";
    }
}
