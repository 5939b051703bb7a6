package se.samhand.ui.web;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import se.samhand.kernel.OpenToAll;
import se.samhand.ui.Formats;
import se.samhand.ui.Shell;
import se.samhand.ui.StartCard;

@Controller
@OpenToAll(because = "The start page holds only what its actor may do")
class StartController {

    private final List<StartCard> cards;
    private final Clock clock;

    StartController(List<StartCard> cards, Clock clock) {
        this.cards = cards;
        this.clock = clock;
    }

    @GetMapping("/")
    String index(@ModelAttribute("shell") Shell shell, Model model) {
        var words = shell.words();
        var today = Formats.today(clock);
        var suggestions = cards.stream()
                .flatMap(card -> card.suggestionsFor(shell.actor(), words).stream())
                .sorted(Comparator.comparingInt(StartCard.Suggestion::order))
                .toList();
        var formats = words.formats();
        var lead = words.get(
                "ui.start.lead", shell.actor().name(), formats.longDay(today), String.valueOf(formats.week(today)));
        model.addAttribute("page", new StartPage(lead, suggestions));
        return "ui/start";
    }
}
