package se.samhand.inbox.internal.notice;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.samhand.kernel.Actor;

/// A person's own notices, page by page.
@Component
public class NoticeListQuery {

    /// Notices on one page of the list.
    public static final int PAGE_SIZE = 30;

    private static final int COUNTED = 100;

    /// A page of the list.
    ///
    /// @param total number of notices on all pages
    public record Result(List<Notice> notices, int total) {}

    private final Notices notices;

    NoticeListQuery(Notices notices) {
        this.notices = notices;
    }

    @Transactional(readOnly = true)
    public Result list(Actor person, int page) {
        return new Result(
                notices.of(person.id(), PAGE_SIZE, (long) (page - 1) * PAGE_SIZE), notices.count(person.id()));
    }

    /// Unread ones; more than 99 are told as 100.
    @Transactional(readOnly = true)
    public int countUnread(Actor person) {
        return notices.countUnread(person.id(), COUNTED);
    }
}
