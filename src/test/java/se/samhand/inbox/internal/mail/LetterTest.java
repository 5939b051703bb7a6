package se.samhand.inbox.internal.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class LetterTest {

    @Test
    void hasASubjectOfOneLine() {
        assertThat(subject("Hej\r\nBcc: x@else.example")).isEqualTo("Hej Bcc: x@else.example");
        assertThat(subject("a\u2028b\u0000c\td")).isEqualTo("a b c d");
    }

    @Test
    void shortensASubjectWithoutBreakingACharacter() {
        var subject = subject("😀".repeat(200));

        assertThat(subject.codePointCount(0, subject.length())).isEqualTo(120);
        assertThat(subject).endsWith("😀…");
    }

    private static String subject(String text) {
        return new Letter(UUID.randomUUID(), "somebody@samhand.example", "sv", text, "text").subject();
    }
}
