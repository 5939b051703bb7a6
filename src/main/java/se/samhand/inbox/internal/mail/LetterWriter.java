package se.samhand.inbox.internal.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import se.samhand.identity.OneTimeLinks;
import se.samhand.identity.PersonSummary;
import se.samhand.inbox.Task;
import se.samhand.inbox.internal.NoticeWords;
import se.samhand.inbox.internal.TaskWords;
import se.samhand.inbox.internal.task.TaskSources;
import se.samhand.ui.Words;

/// Writes a mail when it is about to leave, in the language of the recipient.
///
/// It says what the notice says in Samhand and no more; what has been read or done in the meantime is left out.
@Component
class LetterWriter {

    private final OutgoingMails mails;
    private final Digests digests;
    private final TaskSources tasks;
    private final NoticeWords noticeWords;
    private final OneTimeLinks links;
    private final MessageSource messages;
    private final InboxProperties properties;

    LetterWriter(
            OutgoingMails mails,
            Digests digests,
            TaskSources tasks,
            NoticeWords noticeWords,
            OneTimeLinks links,
            MessageSource messages,
            InboxProperties properties) {
        this.mails = mails;
        this.digests = digests;
        this.tasks = tasks;
        this.noticeWords = noticeWords;
        this.links = links;
        this.messages = messages;
        this.properties = properties;
    }

    /// Nothing when there is nothing left to tell.
    Optional<Letter> write(OutgoingMail mail, PersonSummary recipient, MailPreferences wishes) {
        String chosen = wishes.language();
        String language = chosen == null ? recipient.language() : chosen;
        Words words = Words.inLanguage(messages, language);
        if (mail.kind() == OutgoingMail.Kind.INVITATION) {
            return invitation(mail, recipient, words);
        }
        List<String> notices = new ArrayList<>();
        List<MailNotice> unread = mails.unreadNoticesOf(mail.id());
        unread.forEach(notice -> notices.add(item(sentence(notice, words), "/aviseringar/" + notice.id())));
        List<String> reminders = reminders(mail, words);
        if (notices.isEmpty() && reminders.isEmpty()) {
            return Optional.empty();
        }
        String subject = mail.kind() == OutgoingMail.Kind.AT_ONCE
                ? words.get("inbox.mail.subject", sentence(unread.getFirst(), words))
                : words.get("inbox.mail.digest.subject", notices.size() + reminders.size());
        return Optional.of(
                new Letter(mail.id(), recipient.address(), language, subject, text(notices, reminders, words)));
    }

    /// The link is made now, and told to nobody else.
    private Optional<Letter> invitation(OutgoingMail mail, PersonSummary recipient, Words words) {
        return links.newPathFor(recipient.id())
                .map(path -> new Letter(
                        mail.id(),
                        recipient.address(),
                        words.language(),
                        words.get("inbox.mail.invitation.subject"),
                        words.get("inbox.mail.invitation.text", properties.link(path))));
    }

    private String text(List<String> notices, List<String> reminders, Words words) {
        List<String> parts = new ArrayList<>(notices);
        if (!reminders.isEmpty()) {
            parts.add(words.get("inbox.mail.tasks"));
            parts.addAll(reminders);
        }
        parts.add(words.get("inbox.mail.foot", properties.link("/installningar/avisering")));
        return String.join("\n\n", parts) + "\n";
    }

    private List<String> reminders(OutgoingMail mail, Words words) {
        return digests.remindersOf(mail.id()).stream()
                .flatMap(reminder -> tasks.open(reminder.task()).stream().map(task -> item(reminder, task, words)))
                .toList();
    }

    private String item(Reminder reminder, Task task, Words words) {
        String key = reminder.stage() == Reminder.Stage.OVERDUE ? "inbox.mail.task.overdue" : "inbox.mail.task.soon";
        String title = Letter.oneLine(TaskWords.title(task, words));
        String week = String.valueOf(words.formats().week(reminder.due()));
        return item(words.get(key, title, words.formats().date(reminder.due()), week), task.path());
    }

    private String item(String sentence, String path) {
        return sentence + "\n" + properties.link(path);
    }

    private String sentence(MailNotice notice, Words words) {
        return Letter.oneLine(noticeWords.sentence(notice.code(), notice.arguments(), notice.actor(), words));
    }
}
