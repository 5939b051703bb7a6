package se.samhand.inbox.web;

import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.samhand.inbox.People;
import se.samhand.inbox.ProbeTasks;
import se.samhand.inbox.internal.task.DelegateTask;
import se.samhand.testing.BrowserTest;
import se.samhand.testing.Screens;
import se.samhand.ui.Formats;

/// The pages of the inbox, filled with short and long words, in all looks.
@BrowserTest
class InboxBrowserTest {

    @Autowired
    private ProbeTasks probe;

    @Autowired
    private People people;

    @Autowired
    private DelegateTask delegateTask;

    @Autowired
    private Clock clock;

    @AfterEach
    void finishAll() {
        probe.finishAll();
    }

    @Test
    void showsWhatWaits(Screens screens) {
        LocalDate today = Formats.today(clock);
        var administrator = people.id("administrator");
        probe.begin(administrator, "den samordnade starten för familjer med flera kontakter", today.minusDays(3));
        probe.begin(administrator, "tre aktiviteter för familjestödet", today);
        var key = probe.begin(
                people.id("unit-manager"),
                "myndighetsutövningssamordningsansvarigas_genomgång_av_handlingsplanen_för_2027–2029.docx",
                today.plusDays(9));
        delegateTask.delegate(
                key,
                administrator,
                "Du var med när den skrevs, så du ser snabbast vad som saknas.",
                people.actor("unit-manager"));
        probe.begin(administrator, "det som inte har någon sista dag", null);

        screens.checkEverywhere("/");
        screens.checkEverywhere("/uppgifter");
        screens.checkEverywhere("/aviseringar");
    }

    @Test
    void letsOneChoose(Screens screens) {
        var key = probe.begin(people.id("administrator"), "något", null);

        screens.checkEverywhere("/uppgifter/overlamningar/ny?uppgift=" + key);
        screens.checkEverywhere("/installningar/avisering");
    }
}
