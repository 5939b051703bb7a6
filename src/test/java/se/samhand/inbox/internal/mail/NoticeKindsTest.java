package se.samhand.inbox.internal.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.context.MessageSource;
import org.springframework.context.support.ResourceBundleMessageSource;

class NoticeKindsTest {

    private final NoticeKinds kinds = new NoticeKinds();

    @Test
    void hasWordsForEveryKindInTheTable() {
        assertThat(kinds.codes())
                .contains("inbox.task-delegated")
                .allSatisfy(code -> assertThat(
                                wordsOfModule(code).getMessage("notice." + code + ".kind", null, Locale.of("sv")))
                        .isNotBlank());
    }

    @Test
    void proposesTheDigestForWhatIsNotInTheTable() {
        assertThat(kinds.proposalFor("discussion.mentioned")).isEqualTo(MailChoice.AT_ONCE);
        assertThat(kinds.proposalFor("something.new")).isEqualTo(MailChoice.DIGEST);
    }

    private static MessageSource wordsOfModule(String code) {
        var messages = new ResourceBundleMessageSource();
        messages.setBasenames("messages/inbox", "messages/" + code.substring(0, code.indexOf('.')));
        messages.setDefaultEncoding("UTF-8");
        return messages;
    }
}
