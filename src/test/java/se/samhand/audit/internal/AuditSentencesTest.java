package se.samhand.audit.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.StaticMessageSource;
import se.samhand.ui.Words;

class AuditSentencesTest {

    private static final Locale SWEDISH = Locale.of("sv");

    private static final Words WORDS = new Words(new StaticMessageSource(), SWEDISH);

    @Test
    void putsTheArgumentsInTheirPlaces() {
        var messages = new StaticMessageSource();
        messages.addMessage("audit.plan.imported", SWEDISH, "läste in planen för {administration} från {file}");
        messages.addMessage("audit.plan.imported", Locale.ENGLISH, "imported {file}, the plan of {administration}");
        var sentences = new AuditSentences(messages, List.of());
        var arguments = Map.of("administration", "Sjövik {file}", "file", "it's a plan {1}.docx");

        assertThat(sentences.sentence("plan.imported", arguments, Map.of(), WORDS))
                .isEqualTo("läste in planen för Sjövik {file} från it's a plan {1}.docx");
        assertThat(sentences.sentence(
                        "plan.imported", arguments, Map.of(), new Words(new StaticMessageSource(), Locale.ENGLISH)))
                .isEqualTo("imported it's a plan {1}.docx, the plan of Sjövik {file}");
    }

    @Test
    void showsTheBeginningOfAChecksumAndCodesByTheirWords() {
        var messages = new StaticMessageSource();
        messages.addMessage("audit.plan.file-received", SWEDISH, "tog in filen (SHA-256 {sha256})");
        messages.addMessage("audit.plan.exported", SWEDISH, "hämtade planen som {format}");
        messages.addMessage("audit.value.format.docx", SWEDISH, "Word");
        var sentences = new AuditSentences(messages, List.of());

        assertThat(sentences.sentence(
                        "plan.file-received", Map.of("sha256", "0123456789abcdef".repeat(4)), Map.of(), WORDS))
                .isEqualTo("tog in filen (SHA-256 01234567…)");
        assertThat(sentences.sentence("plan.exported", Map.of("format", "docx"), Map.of(), WORDS))
                .isEqualTo("hämtade planen som Word");
        assertThat(sentences.sentence("plan.exported", Map.of("format", "abacus"), Map.of(), WORDS))
                .isEqualTo("hämtade planen som abacus");
    }

    @Test
    void namesPersonsAndObjectsAndShowsTheEndOfAnIdThatHasNoName() {
        var messages = new StaticMessageSource();
        messages.addMessage("audit.inbox.task-delegated", SWEDISH, "lämnade över en uppgift till {receiver}");
        var sentences = new AuditSentences(messages, List.of());
        var person = UUID.fromString("01939a00-0000-7000-8000-0123456789ab");
        var arguments = Map.of("receiver", person.toString());

        assertThat(sentences.sentence("inbox.task-delegated", arguments, Map.of(person, "Stina Exempel"), WORDS))
                .isEqualTo("lämnade över en uppgift till Stina Exempel");
        assertThat(sentences.sentence("inbox.task-delegated", arguments, Map.of(), WORDS))
                .isEqualTo("lämnade över en uppgift till …456789ab");
    }
}
