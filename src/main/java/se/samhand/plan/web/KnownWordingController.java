package se.samhand.plan.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.samhand.identity.PersonDirectory;
import se.samhand.kernel.NotFound;
import se.samhand.kernel.RequiresPermission;
import se.samhand.organisation.Administration;
import se.samhand.organisation.OrganisationDirectory;
import se.samhand.plan.KnownWordings;
import se.samhand.plan.PlanPermissions;
import se.samhand.plan.internal.draft.ForgetWording;
import se.samhand.plan.internal.draft.LearntWording;
import se.samhand.plan.internal.draft.LearntWordingsQuery;
import se.samhand.plan.internal.draft.TextPlace;
import se.samhand.ui.AsOf;
import se.samhand.ui.Column;
import se.samhand.ui.Flash;
import se.samhand.ui.Formats;
import se.samhand.ui.Shell;
import se.samhand.ui.ShownDay;
import se.samhand.ui.Words;

/// What has been learnt of wordings (*inlärda rättelser*), to be seen and removed.
@Controller
@RequestMapping(KnownWordingController.PATH)
@RequiresPermission(PlanPermissions.IMPORT)
class KnownWordingController {

    static final String PATH = PlanLinks.PLANS + "/rattelser";

    private final LearntWordingsQuery wordings;
    private final ForgetWording forgetWording;
    private final OrganisationDirectory organisation;
    private final PersonDirectory people;
    private final Clock clock;

    KnownWordingController(
            LearntWordingsQuery wordings,
            ForgetWording forgetWording,
            OrganisationDirectory organisation,
            PersonDirectory people,
            Clock clock) {
        this.clock = clock;
        this.wordings = wordings;
        this.forgetWording = forgetWording;
        this.organisation = organisation;
        this.people = people;
    }

    @GetMapping
    ModelAndView index(
            @RequestParam(name = ShownDay.PARAMETER, required = false) @Nullable String datum,
            @ModelAttribute("shell") Shell shell) {
        Words words = shell.words();
        var today = Formats.today(clock);
        var shown = ShownDay.of(datum, shell.viewpoint(), today);
        return new ModelAndView("plan/knownWordings", shown.errors(words).status())
                .addObject(
                        "page",
                        new KnownWordingsPage(
                                columns(words),
                                AsOf.of(shown, PATH, today, words),
                                wordings.list(shell.actor()).stream()
                                        .map(learnt -> item(learnt, shown.day(), words))
                                        .toList()));
    }

    @GetMapping("/{wording}/borttagning")
    String newForm(@PathVariable UUID wording, @ModelAttribute("shell") Shell shell, Model model) {
        var learnt = wordings.list(shell.actor()).stream()
                .filter(known -> known.id().equals(wording))
                .findFirst()
                .orElseThrow(() -> new NotFound("Learnt wording " + wording));
        model.addAttribute("page", item(learnt, Formats.today(clock), shell.words()));
        return "plan/wordingRemoval";
    }

    @PostMapping("/{wording}/borttagning")
    String delete(@PathVariable UUID wording, @ModelAttribute("shell") Shell shell, RedirectAttributes redirect) {
        forgetWording.forget(wording, shell.actor());
        redirect.addFlashAttribute(Flash.ATTRIBUTE, Flash.done(shell.words().get("plan.known.removed")));
        return "redirect:" + PATH;
    }

    private static List<Column> columns(Words words) {
        return List.of(
                Column.of(words.get("plan.known.column.wording")),
                Column.of(words.get("plan.known.column.meaning")),
                Column.of(words.get("plan.known.column.administration")),
                Column.of(words.get("plan.known.column.learnt")),
                Column.of(words.get("plan.known.column.removal")));
    }

    private KnownWordingsPage.Item item(LearntWording learnt, LocalDate day, Words words) {
        String wording = learnt.entry().wording();
        String kind = learnt.entry().kind().name().toLowerCase(Locale.ROOT);
        String when = words.formats().moment(learnt.learntAt());
        return new KnownWordingsPage.Item(
                organisation
                        .administration(learnt.administration(), day)
                        .or(() -> organisation.administration(learnt.administration()))
                        .map(Administration::name)
                        .orElse(learnt.administration()),
                wording,
                words.get("plan.known.kind." + kind, meaning(learnt.entry(), words)),
                people.nameOf(learnt.learntBy())
                        .map(name -> when + " · " + name)
                        .orElse(when),
                PATH + "/" + learnt.id() + "/borttagning",
                words.get("plan.known.remove-label", wording));
    }

    private static String meaning(KnownWordings.Entry entry, Words words) {
        String meaning = entry.meaning();
        return switch (entry.kind()) {
            case SUB_AREA -> meaning.isEmpty() ? words.get("plan.known.none") : meaning.replace(",", ", ");
            case STARTING_POINT -> meaning;
            case ROLE ->
                Arrays.stream(meaning.split("\n"))
                        .map(line -> line.substring(line.indexOf('\t') + 1))
                        .collect(Collectors.joining(", "));
            case COLUMN -> PlacesOfText.name(TextPlace.valueOf(meaning), words);
            case PERIOD ->
                meaning.equals(KnownWordings.WHOLE_PLAN)
                        ? words.get("plan.known.whole-plan")
                        : meaning.replace("/", "–");
        };
    }
}
