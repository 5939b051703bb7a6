package se.samhand.inbox.web;

import java.util.Optional;
import org.springframework.stereotype.Component;
import se.samhand.inbox.internal.notice.NoticeListQuery;
import se.samhand.kernel.Actor;
import se.samhand.ui.Icon;
import se.samhand.ui.TopBarItem;
import se.samhand.ui.Words;

/// The bell in the top bar: how many notices are unread.
@Component
class NoticeBell implements TopBarItem {

    private final NoticeListQuery notices;

    NoticeBell(NoticeListQuery notices) {
        this.notices = notices;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<Look> lookFor(Actor actor, Words words) {
        return actor.isSignedIn() ? Optional.of(look(actor, words)) : Optional.empty();
    }

    private Look look(Actor actor, Words words) {
        int unread = notices.countUnread(actor);
        return new Look(Icon.BELL, words.get("inbox.notices.bell", unread), InboxLinks.NOTICES, unread);
    }
}
