package se.samhand.organisation.web;

import java.time.Clock;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import se.samhand.kernel.RequiresPermission;
import se.samhand.organisation.OrganisationPermissions;
import se.samhand.organisation.UnitKind;
import se.samhand.organisation.internal.UnitListQuery;
import se.samhand.organisation.internal.UnitListQuery.Choice;
import se.samhand.ui.Formats;
import se.samhand.ui.Shell;
import se.samhand.ui.ShownDay;
import se.samhand.ui.Words;

/// What the municipality consists of, as it is or as it was.
@Controller
@RequestMapping(OrganisationLinks.ORGANISATION)
@RequiresPermission(OrganisationPermissions.READ)
class OrganisationController {

    /// The address of the list as typed: what it cannot make sense of means the usual list, which says so.
    record Asked(
            @Nullable String datum,
            @Nullable String sok,
            @Nullable String slag,
            @Nullable String sida) {

        private static final int LONGEST = 40;

        Choice choice(ShownDay shown, boolean isOfPartners) {
            return new Choice(
                    shown.day(), Typed.text(sok), kind(isOfPartners).orElse(null), isOfPartners, Typed.page(sida));
        }

        private Optional<UnitKind> kind(boolean isOfPartners) {
            return Arrays.stream(UnitKind.values())
                    .filter(each -> each.name().equals(slag) && each.isPartner() == isOfPartners)
                    .findFirst();
        }

        /// Says that there is no such kind in the list; nothing when there is, or none is asked for.
        @Nullable
        String misread(boolean isOfPartners, Words words) {
            var asked = Typed.text(slag);
            return asked.isEmpty() || kind(isOfPartners).isPresent()
                    ? null
                    : words.get(
                            "organisation.kind.unknown",
                            asked.length() > LONGEST ? asked.substring(0, LONGEST) + "…" : asked);
        }
    }

    private final UnitListQuery list;
    private final Clock clock;

    OrganisationController(UnitListQuery list, Clock clock) {
        this.list = list;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView index(Asked asked, @ModelAttribute("shell") Shell shell) {
        return index(asked, false, list, clock, shell);
    }

    static ModelAndView index(Asked asked, boolean isOfPartners, UnitListQuery list, Clock clock, Shell shell) {
        var today = Formats.today(clock);
        var shown = ShownDay.of(asked.datum(), shell.viewpoint(), today);
        var choice = asked.choice(shown, isOfPartners);
        var view = new ModelAndView(
                "organisation/index", shown.errors(shell.words()).status());
        return view.addObject(
                "page",
                new UnitIndex(choice, asked.misread(isOfPartners, shell.words()), shown, today, shell)
                        .page(list.list(choice)));
    }
}
