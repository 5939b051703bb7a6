package se.samhand.discussion.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.samhand.discussion.internal.DiscussionThread;
import se.samhand.discussion.internal.ThreadListQuery;
import se.samhand.discussion.internal.ThreadQuery;
import se.samhand.ui.FormErrors;
import se.samhand.ui.Link;
import se.samhand.ui.Shell;
import se.samhand.ui.Tab;
import se.samhand.ui.Words;

/// Makes the pages of threads out of what the queries found.
@Component
class ThreadPages {

    private final CommentViews views;

    ThreadPages(CommentViews views) {
        this.views = views;
    }

    ThreadListPage list(
            ThreadListQuery.Result found, ThreadListParameters asked, String text, FormErrors errors, Shell shell) {
        var words = shell.words();
        var path = found.subject().path();
        int total =
                asked.isResolved() ? found.count().resolved() : found.count().open();
        return new ThreadListPage(
                words.get("discussion.title", found.about().title()),
                new Link(found.about().title(), found.about().path()),
                List.of(
                        Tab.of(words.get("discussion.filter.open", found.count().open()), path, !asked.isResolved()),
                        Tab.of(
                                words.get(
                                        "discussion.filter.resolved",
                                        found.count().resolved()),
                                path + "?visa=losta",
                                asked.isResolved())),
                found.items().stream()
                        .map(item -> item(item, found.mayWrite(), shell))
                        .toList(),
                words.get(asked.isResolved() ? "discussion.empty.resolved" : "discussion.empty.open"),
                paging(asked.page(), total, path + (asked.isResolved() ? "?visa=losta&sida=" : "?sida=")),
                found.mayWrite()
                        ? new Writing(
                                path,
                                null,
                                text,
                                words.get("discussion.form.start"),
                                words.get("discussion.form.start-button"),
                                words.get("discussion.form.sending"),
                                DiscussionLinks.mentions(found.subject()),
                                errors)
                        : null);
    }

    private ThreadListPage.Item item(ThreadListQuery.Item item, boolean mayWrite, Shell shell) {
        var words = shell.words();
        var thread = item.thread();
        var ends = item.ends().stream()
                .map(comment -> views.of(comment, item.mentions(), false, shell))
                .toList();
        return new ThreadListPage.Item(
                DiscussionLinks.thread(thread.id()),
                words.get(mayWrite && !thread.isResolved() ? "discussion.list.answer" : "discussion.list.show"),
                ends.getFirst(),
                ends.size() > 1 ? ends.getLast() : null,
                item.comments() > 2 ? words.get("discussion.list.between", item.comments() - 2) : null,
                resolved(thread, words));
    }

    private @Nullable String resolved(DiscussionThread thread, Words words) {
        var resolution = thread.resolution();
        return resolution == null
                ? null
                : words.get(
                        "discussion.resolved",
                        views.nameOf(resolution.by(), words),
                        words.formats().moment(resolution.at()));
    }

    ThreadPage thread(ThreadQuery.Result found, String text, FormErrors errors, Shell shell) {
        var words = shell.words();
        var thread = found.thread();
        boolean takesAnswers = found.mayWrite() && (!thread.isResolved() || !errors.isEmpty());
        return new ThreadPage(
                words.get("discussion.title", found.about().title()),
                new Link(found.about().title(), found.about().path()),
                new Link(words.get("discussion.all"), thread.subject().path()),
                found.comments().stream()
                        .map(comment -> views.of(comment, found.mentions(), found.mayWrite(), shell))
                        .toList(),
                ThreadPages.paging(
                        found.page(),
                        found.pages(),
                        found.page() > 1 ? DiscussionLinks.thread(thread.id(), found.page() - 1) : null,
                        found.page() < found.pages() ? DiscussionLinks.thread(thread.id(), found.page() + 1) : null),
                resolved(thread, words),
                found.mayWrite() && !thread.isResolved() ? DiscussionLinks.resolution(thread.id()) : null,
                found.mayWrite() && thread.isResolved() ? DiscussionLinks.reopening(thread.id()) : null,
                takesAnswers
                        ? new Writing(
                                DiscussionLinks.comments(thread.id()),
                                null,
                                text,
                                words.get("discussion.form.answer"),
                                words.get("discussion.form.answer-button"),
                                words.get("discussion.form.sending"),
                                DiscussionLinks.mentions(thread.subject()),
                                errors)
                        : null);
    }

    private static ThreadListPage.Paging paging(int page, int total, String href) {
        int pages = Math.max(1, (total + ThreadListQuery.PAGE_SIZE - 1) / ThreadListQuery.PAGE_SIZE);
        return paging(page, pages, page > 1 ? href + (page - 1) : null, page < pages ? href + (page + 1) : null);
    }

    private static ThreadListPage.Paging paging(int page, int pages, @Nullable String previous, @Nullable String next) {
        return new ThreadListPage.Paging(page, pages, previous, next);
    }
}
