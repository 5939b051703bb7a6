package se.samhand.inbox.internal.mail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/// The table of notices: which kinds there are, and what Samhand proposes for the mail about each.
///
/// It is the file `reference/inbox/notices.csv`, one line for each notice code of the modules.
/// A code that is not there is shown in Samhand like any other, and comes with the digest.
@Component
public class NoticeKinds {

    /// Kind of the reminders of tasks, which are no notices of their own.
    static final String TASKS_DUE = "inbox.tasks-due";

    private static final String TABLE = "reference/inbox/notices.csv";

    private final Map<String, MailChoice> proposals = new LinkedHashMap<>();

    NoticeKinds() {
        lines().stream().skip(1).map(line -> line.split(",", -1)).forEach(this::add);
    }

    private void add(String[] cells) {
        if (cells.length != 2) {
            throw new IllegalStateException(TABLE + ": a line has a code and a choice, not " + List.of(cells));
        }
        proposals.put(
                cells[0].strip(),
                MailChoice.ofCode(cells[1].strip())
                        .orElseThrow(() -> new IllegalStateException(TABLE + ": no choice is called " + cells[1])));
    }

    /// Codes of all kinds, in the order of the table.
    public List<String> codes() {
        return List.copyOf(proposals.keySet());
    }

    /// Whether there is a moment when it comes, so that mail can be sent at once.
    public boolean comesByItself(String code) {
        return !code.equals(TASKS_DUE);
    }

    MailChoice proposalFor(String code) {
        return proposals.getOrDefault(code, MailChoice.DIGEST);
    }

    private static List<String> lines() {
        try {
            var text = new ClassPathResource(TABLE).getContentAsString(StandardCharsets.UTF_8);
            return text.lines().filter(line -> !line.isBlank()).toList();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
