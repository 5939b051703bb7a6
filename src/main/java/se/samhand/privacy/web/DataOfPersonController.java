package se.samhand.privacy.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.samhand.identity.DataSubjects;
import se.samhand.identity.ScopeHierarchy;
import se.samhand.kernel.NotFound;
import se.samhand.kernel.RequiresPermission;
import se.samhand.kernel.RequiresRecentSignIn;
import se.samhand.privacy.PrivacyPermissions;
import se.samhand.privacy.internal.ExtractFormat;
import se.samhand.privacy.internal.ExtractReason;
import se.samhand.privacy.internal.ExtractWords;
import se.samhand.privacy.internal.FetchDataOfPerson;
import se.samhand.ui.FormErrors;
import se.samhand.ui.Option;
import se.samhand.ui.Shell;
import se.samhand.ui.Words;

/// What is held about somebody within reach (*registerutdrag*), when there is a reason to have it told.
@Controller
@RequestMapping(PrivacyLinks.OF_PERSON)
@RequiresPermission(PrivacyPermissions.ADMINISTER)
@RequiresRecentSignIn
class DataOfPersonController {

    /// Such as `KS 2026/123`; no room for a name of a few words.
    private static final Pattern REFERENCE = Pattern.compile("|[\\p{L}0-9./: -]{0,20}[0-9][\\p{L}0-9./: -]{0,20}");

    private final FetchDataOfPerson fetchDataOfPerson;
    private final DataSubjects subjects;
    private final ScopeHierarchy scopes;

    DataOfPersonController(FetchDataOfPerson fetchDataOfPerson, DataSubjects subjects, ScopeHierarchy scopes) {
        this.scopes = scopes;
        this.fetchDataOfPerson = fetchDataOfPerson;
        this.subjects = subjects;
    }

    @GetMapping
    ModelAndView newForm(
            @PathVariable UUID id,
            @RequestParam(name = "fel", defaultValue = "") String wrong,
            @RequestParam(name = "diarienummer", defaultValue = "") String reference,
            @ModelAttribute("shell") Shell shell) {
        var words = shell.words();
        var errors = switch (wrong) {
            case "skal" -> FormErrors.none().with("skal", words.get("privacy.of-person.no-reason"));
            case "diarienummer" -> FormErrors.none().with("diarienummer", words.get("privacy.of-person.no-number"));
            default -> FormErrors.none();
        };
        var subject = subjects.managed(id, shell.actor());
        var name = subject.name() == null ? words.get("privacy.erased-name") : subject.name();
        return new ModelAndView("privacy/ofPerson", errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT)
                .addObject(
                        "page",
                        new DataOfPersonPage(
                                name,
                                PrivacyLinks.ofPerson(id),
                                PrivacyLinks.account(id),
                                reasons(words),
                                reference,
                                errors));
    }

    @GetMapping("/registerutdrag.{format}")
    ResponseEntity<Resource> show(
            @PathVariable UUID id,
            @PathVariable String format,
            @RequestParam(name = "skal", defaultValue = "") String reason,
            @RequestParam(name = "diarienummer", defaultValue = "") String reference,
            @ModelAttribute("shell") Shell shell) {
        var chosen = ExtractFormat.file(format).orElseThrow(() -> new NotFound("There is no such format"));
        var why = ExtractReason.of(reason);
        if (why.isEmpty()) {
            return back(id, "skal");
        } else if (!REFERENCE.matcher(reference.strip()).matches()) {
            return back(id, "diarienummer");
        }
        var words = shell.words();
        return ExtractFiles.of(
                fetchDataOfPerson.fetch(
                        id, why.get(), reference.strip(), chosen, Locale.of(words.language()), shell.actor()),
                chosen,
                new ExtractWords(words, scopes));
    }

    private static ResponseEntity<Resource> back(UUID id, String field) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header("Location", PrivacyLinks.ofPerson(id) + "?fel=" + field)
                .build();
    }

    private static List<Option> reasons(Words words) {
        return Arrays.stream(ExtractReason.values())
                .map(reason -> new Option(reason.code(), words.get("privacy.reason." + reason.code())))
                .toList();
    }
}
