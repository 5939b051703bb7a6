package se.samhand.organisation.web;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.samhand.kernel.RequiresPermission;
import se.samhand.organisation.OrganisationPermissions;
import se.samhand.organisation.internal.ReadUnitSheet;
import se.samhand.organisation.internal.ReceiveUnitSheet;
import se.samhand.ui.FormErrors;
import se.samhand.ui.Formats;
import se.samhand.ui.Redirect;
import se.samhand.ui.Shell;
import se.samhand.ui.TypedDay;
import se.samhand.ui.Words;

/// Handing in a list of units (*inläsning*), and looking at what it would change.
@Controller
@RequestMapping(SheetLinks.SHEETS)
@RequiresPermission(OrganisationPermissions.CHANGE)
class UnitSheetController {

    private static final int LONGEST_NAME = 200;

    private final ReadUnitSheet reading;
    private final ReceiveUnitSheet receiveUnitSheet;
    private final SheetPages pages;
    private final Clock clock;

    UnitSheetController(ReadUnitSheet reading, ReceiveUnitSheet receiveUnitSheet, SheetPages pages, Clock clock) {
        this.reading = reading;
        this.receiveUnitSheet = receiveUnitSheet;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping("/ny")
    ModelAndView newForm(@ModelAttribute("words") Words words) {
        return form(Formats.today(clock).toString(), FormErrors.none(), words);
    }

    @PostMapping
    ModelAndView create(
            @RequestParam(name = "fil", required = false) @Nullable MultipartFile file,
            @RequestParam(name = "fran", defaultValue = "") String from,
            @ModelAttribute("shell") Shell shell,
            RedirectAttributes redirect)
            throws IOException {
        var words = shell.words();
        var day = TypedDay.of(from);
        var errors = FormErrors.none();
        if (file == null || Typed.text(file.getOriginalFilename()).isEmpty()) {
            errors = errors.with("fil", words.get("organisation.sheet.nothing-chosen"));
        } else if (file.isEmpty()) {
            errors = errors.with("fil", words.get("organisation.sheet.empty"));
        }
        errors = errors.withProblem("fran", day.problemIfMissing(), words);
        if (file == null || !errors.isEmpty()) {
            return form(day.typed(), errors, words);
        }
        return switch (read(file)) {
            case ReadUnitSheet.Outcome.Read read -> {
                var id = receiveUnitSheet.receive(nameOf(file), day.get(), read.rows(), shell.actor());
                yield Redirect.to(SheetLinks.sheet(id), words.get("organisation.sheet.received"), redirect);
            }
            case ReadUnitSheet.Outcome.Refused refused ->
                form(day.typed(), FormErrors.none().with("fil", words.get(refused.messageKey())), words);
        };
    }

    private ReadUnitSheet.Outcome read(MultipartFile file) throws IOException {
        var copy = Files.createTempFile("samhand-units", null);
        try {
            file.transferTo(copy);
            return reading.read(copy, nameOf(file));
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    private static String nameOf(MultipartFile file) {
        var name = Typed.text(file.getOriginalFilename());
        var known = name.isEmpty() ? "enheter.csv" : name;
        return known.substring(Math.max(0, known.length() - LONGEST_NAME));
    }

    private ModelAndView form(String day, FormErrors errors, Words words) {
        var status = errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
        return new ModelAndView("organisation/newSheet", status)
                .addObject("page", new NewSheetPage(day, pages.waiting(words), errors));
    }

    @GetMapping("/{id}")
    ModelAndView show(
            @PathVariable UUID id,
            @RequestParam(name = "visa", defaultValue = "") String shown,
            @RequestParam(name = "sida", defaultValue = "") String page,
            @ModelAttribute("words") Words words) {
        return new ModelAndView("organisation/sheet")
                .addObject("page", pages.page(id, shown, Typed.page(page), "", words));
    }
}
