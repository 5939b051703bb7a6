package se.samhand.plan.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.samhand.kernel.RequiresPermission;
import se.samhand.plan.PlanPermissions;
import se.samhand.plan.internal.edit.PlanEdit;
import se.samhand.ui.Shell;

/// A row is divided before one of its activities, an activity into lines.
@Controller
@RequestMapping(EditLinks.PART + "/delning")
@RequiresPermission(PlanPermissions.WRITE)
class DivisionOfPartController {

    private final EditAnswers answers;

    DivisionOfPartController(EditAnswers answers) {
        this.answers = answers;
    }

    @PostMapping
    ModelAndView create(
            @PathVariable UUID id,
            @PathVariable UUID part,
            @RequestParam int version,
            @RequestParam(name = "fran", required = false) @Nullable UUID from,
            @RequestParam MultiValueMap<String, String> fields,
            @ModelAttribute("shell") Shell shell,
            RedirectAttributes redirect) {
        PlanEdit edit = from == null
                ? new PlanEdit.SplitActivity(part, Typed.lines(fields, "texter"))
                : new PlanEdit.SplitRow(part, from);
        return answers.press(id, part, edit, version, shell, redirect);
    }
}
