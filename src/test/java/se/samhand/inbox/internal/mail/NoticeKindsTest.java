package se.samhand.inbox.internal.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;

class NoticeKindsTest {

    private final NoticeKinds kinds = new NoticeKinds();

    @Test
    void hasWordsForEveryKindInTheTable() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasenames("messages/inbox", "messages/identity");
        messages.setDefaultEncoding("UTF-8");

        assertThat(kinds.codes())
                .contains("inbox.task-delegated")
                .allSatisfy(code -> assertThat(messages.getMessage("notice." + code + ".kind", null, Locale.of("sv")))
                        .isNotBlank());
    }

    @Test
    void proposesTheDigestForWhatIsNotInTheTable() {
        assertThat(kinds.proposalFor("discussion.mentioned")).isEqualTo(MailChoice.AT_ONCE);
        assertThat(kinds.proposalFor("something.new")).isEqualTo(MailChoice.DIGEST);
    }
}
