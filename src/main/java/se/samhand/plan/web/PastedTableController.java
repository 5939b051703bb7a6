package se.samhand.plan.web;

import java.util.ArrayList;
import java.util.List;
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
import se.samhand.plan.internal.PlanDetails;
import se.samhand.plan.internal.edit.PastedRow;
import se.samhand.plan.internal.edit.PlanEdit;
import se.samhand.plan.internal.paste.PastedTable;
import se.samhand.ui.FormErrors;
import se.samhand.ui.Shell;

/// A pasted table comes into the plan, once somebody has looked at what was understood of it.
@Controller
@RequestMapping(EditLinks.EDITOR + "/inklistring/rader")
@RequiresPermission(PlanPermissions.WRITE)
class PastedTableController {

    private final PlanToEdit plans;
    private final PasteAnswers pastes;
    private final EditAnswers answers;

    PastedTableController(PlanToEdit plans, PasteAnswers pastes, EditAnswers answers) {
        this.plans = plans;
        this.pastes = pastes;
        this.answers = answers;
    }

    @PostMapping
    ModelAndView create(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> fields,
            @ModelAttribute("shell") Shell shell,
            RedirectAttributes redirect) {
        PlanDetails found = plans.get(id, shell.actor());
        PasteForm form = PasteForm.typed(fields);
        return pastes.read(found, form, shell, table -> {
            List<PastedRow> rows = chosen(table, form);
            if (rows.isEmpty()) {
                FormErrors errors =
                        FormErrors.none().with(PasteForm.place(0), shell.words().get("plan.paste.nothing-chosen"));
                return pastes.preview(found, form, errors, shell);
            }
            return answers.press(id, id, new PlanEdit.Paste(rows), Typed.number(fields, "version"), shell, redirect);
        });
    }

    /// A place that no row has is one for a row of its own: what was pasted is not lost.
    private static List<PastedRow> chosen(PastedTable table, PasteForm form) {
        List<PastedRow> rows = new ArrayList<>();
        for (int i = 0; i < table.rows().size(); i++) {
            String place = form.places().getOrDefault(i, PasteForm.NEW);
            if (!place.equals(PasteForm.NONE)) {
                rows.add(new PastedRow(table.rows().get(i), row(place)));
            }
        }
        return rows;
    }

    private static @Nullable UUID row(String place) {
        return PlanLinks.isId(place) ? UUID.fromString(place) : null;
    }
}
