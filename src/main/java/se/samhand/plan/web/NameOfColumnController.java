package se.samhand.plan.web;

import java.util.List;
import java.util.UUID;
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
import se.samhand.plan.internal.edit.PlanEdit;
import se.samhand.ui.FormErrors;
import se.samhand.ui.Shell;

/// A column of a plan's own gets another name.
@Controller
@RequestMapping(EditLinks.EDITOR + "/kolumner/namn")
@RequiresPermission(PlanPermissions.WRITE)
class NameOfColumnController {

    private final PlanToEdit plans;
    private final OwnColumnPages pages;

    NameOfColumnController(PlanToEdit plans, OwnColumnPages pages) {
        this.plans = plans;
        this.pages = pages;
    }

    @PostMapping
    ModelAndView update(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> fields,
            @ModelAttribute("shell") Shell shell,
            RedirectAttributes redirect) {
        PlanDetails found = plans.get(id, shell.actor());
        String column = Typed.orEmpty(fields.getFirst("kolumn"));
        pages.mustHave(found.plan(), column);
        ColumnName name = ColumnName.typed(fields);
        List<String> columns = pages.of(found.plan());
        List<String> others =
                columns.stream().filter(other -> !other.equals(column)).toList();
        String error = name.error(others, found.strategy().template(), shell.words());
        if (error != null) {
            String field = OwnColumnPages.id(columns.indexOf(column)) + "namn";
            return pages.page(found, column, name.text(), "", FormErrors.none().with(field, error), shell);
        }
        int seen = Typed.number(fields, "version");
        return pages.press(found, new PlanEdit.RenameColumn(column, name.text()), seen, shell, redirect);
    }
}
