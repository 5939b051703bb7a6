package se.samhand.audit.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.StaticMessageSource;

class AuditSentencesTest {

    private static final Locale SWEDISH = Locale.of("sv");

    @Test
    void putsTheArgumentsInTheirPlaces() {
        var messages = new StaticMessageSource();
        messages.addMessage("audit.plan.imported", SWEDISH, "läste in planen för {administration} från {file}");
        messages.addMessage("audit.plan.imported", Locale.ENGLISH, "imported {file}, the plan of {administration}");
        var sentences = new AuditSentences(messages);
        var arguments = Map.of("administration", "Sjövik", "file", "it's a plan {1}.docx");

        assertThat(sentences.sentence("plan.imported", arguments, SWEDISH))
                .isEqualTo("läste in planen för Sjövik från it's a plan {1}.docx");
        assertThat(sentences.sentence("plan.imported", arguments, Locale.ENGLISH))
                .isEqualTo("imported it's a plan {1}.docx, the plan of Sjövik");
    }

    @Test
    void showsTheBeginningOfAChecksumAndFormatsByTheirNames() {
        var messages = new StaticMessageSource();
        messages.addMessage("audit.plan.file-received", SWEDISH, "tog in filen (SHA-256 {sha256})");
        messages.addMessage("audit.plan.exported", SWEDISH, "hämtade planen som {format}");
        var sentences = new AuditSentences(messages);

        assertThat(sentences.sentence("plan.file-received", Map.of("sha256", "0123456789abcdef".repeat(4)), SWEDISH))
                .isEqualTo("tog in filen (SHA-256 01234567…)");
        assertThat(sentences.sentence("plan.exported", Map.of("format", "docx"), SWEDISH))
                .isEqualTo("hämtade planen som Word");
    }
}
