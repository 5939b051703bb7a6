package se.samhand.access.web;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import se.samhand.access.AccessSubject;
import se.samhand.kernel.RequiresPermission;
import se.samhand.ui.Shell;

/// What the person of an account can see and do, and why (*åtkomst*).
@Controller
@RequiresPermission(AccessSubject.ADMINISTER)
class PersonAccessController {

    private final PersonAccessPages pages;

    PersonAccessController(PersonAccessPages pages) {
        this.pages = pages;
    }

    @GetMapping("/administration/konton/{id}/atkomst")
    String show(@PathVariable UUID id, @ModelAttribute("shell") Shell shell, Model model) {
        model.addAttribute("page", pages.of(id, shell));
        return "access/person";
    }
}
