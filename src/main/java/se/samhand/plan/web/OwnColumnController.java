package se.samhand.plan.web;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.samhand.kernel.RequiresPermission;
import se.samhand.plan.PlanPermissions;
import se.samhand.plan.internal.draft.Correction;
import se.samhand.plan.internal.draft.TextPlace;
import se.samhand.ui.Shell;

/// The columns of a draft that the central template does not have.
@Controller
@RequestMapping(DraftLinks.COLUMNS)
@RequiresPermission(PlanPermissions.IMPORT)
class OwnColumnController {

    private static final int LONGEST_NAME = 100;

    private final DraftAnswers answers;

    OwnColumnController(DraftAnswers answers) {
        this.answers = answers;
    }

    /// Gives a column another name, or another meaning when one is chosen.
    @PostMapping
    ModelAndView update(
            @PathVariable UUID id,
            @RequestParam("kolumn") String column,
            @RequestParam("namn") String name,
            @RequestParam("som") String meaning,
            @RequestParam int version,
            @ModelAttribute("shell") Shell shell,
            RedirectAttributes redirect) {
        String tidy = name.replaceAll("\\s+", " ").strip();
        String kept = tidy.isEmpty() || tidy.length() > LONGEST_NAME ? column : tidy;
        Correction correction = OwnColumns.place(meaning)
                .<Correction>map((TextPlace place) -> new Correction.ReadColumnAs(column, place))
                .orElseGet(() -> new Correction.RenameColumn(column, kept));
        return answers.press(id, version, correction, new DraftLinks(id).review(), shell, redirect);
    }
}
