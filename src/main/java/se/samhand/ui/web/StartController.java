package se.samhand.ui.web;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import se.samhand.kernel.RequiresSignIn;
import se.samhand.ui.EarlierRoles;
import se.samhand.ui.Formats;
import se.samhand.ui.Shell;
import se.samhand.ui.StartCard;
import se.samhand.ui.StartSection;

@Controller
@RequiresSignIn(because = "The start page holds only what its actor may do")
class StartController {

    private final List<StartSection> sections;
    private final List<StartCard> cards;
    private final EarlierRoles earlierRoles;
    private final Clock clock;

    StartController(List<StartSection> sections, List<StartCard> cards, EarlierRoles earlierRoles, Clock clock) {
        this.sections = sections;
        this.cards = cards;
        this.earlierRoles = earlierRoles;
        this.clock = clock;
    }

    @GetMapping("/")
    String index(@ModelAttribute("shell") Shell shell, Model model) {
        var words = shell.words();
        var today = Formats.today(clock);
        var suggestions = cards.stream()
                .flatMap(card -> card.suggestionsFor(shell.actor(), shell.viewpoint(), words).stream())
                .sorted(Comparator.comparingInt(StartCard.Suggestion::order))
                .toList();
        var work = sections.stream()
                .flatMap(section -> section.sectionFor(shell.actor(), today, words).stream())
                .sorted(Comparator.comparingInt(StartSection.Section::order))
                .toList();
        var formats = words.formats();
        var greeting = words.get(
                "ui.start.lead", shell.actor().name(), formats.longDay(today), String.valueOf(formats.week(today)));
        var lead = Stream.concat(Stream.of(greeting), work.stream().map(StartSection.Section::lead))
                .collect(Collectors.joining(" "));
        model.addAttribute("page", new StartPage(lead, work, suggestions, withoutRole(shell)));
        return "ui/start";
    }

    private StartPage.@Nullable WithoutRole withoutRole(Shell shell) {
        if (!shell.isWithoutRole()) {
            return null;
        }
        var words = shell.words();
        return earlierRoles.hasHadOne(shell.actor())
                ? new StartPage.WithoutRole(
                        words.get("ui.start.role-ended.title"), words.get("ui.start.role-ended.text"))
                : new StartPage.WithoutRole(words.get("ui.start.no-role.title"), words.get("ui.start.no-role.text"));
    }
}
