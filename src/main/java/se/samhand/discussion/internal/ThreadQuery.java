package se.samhand.discussion.internal;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.samhand.discussion.DiscussionSubject;
import se.samhand.kernel.Actor;

/// One thread, a page of comments at a time.
@Component
public class ThreadQuery {

    /// Comments on one page.
    public static final int PAGE_SIZE = 50;

    /// A page of a thread.
    ///
    /// @param page from 1
    /// @param total comments on all pages
    public record Result(
            DiscussionThread thread,
            DiscussionSubject.About about,
            boolean mayWrite,
            List<Comment> comments,
            Map<UUID, List<UUID>> mentions,
            int page,
            int total) {

        public int pages() {
            return pagesOf(total);
        }
    }

    private final Subjects subjects;
    private final Threads threads;
    private final Comments comments;
    private final Mentions mentions;

    ThreadQuery(Subjects subjects, Threads threads, Comments comments, Mentions mentions) {
        this.subjects = subjects;
        this.threads = threads;
        this.comments = comments;
        this.mentions = mentions;
    }

    /// @param wanted page from 1; a page that is not there is the last one
    @Transactional(readOnly = true)
    public Result get(UUID id, int wanted, Actor actor) {
        var thread = threads.get(id);
        var about = subjects.readable(thread.subject(), actor);
        int total = comments.count(id);
        int page = Math.clamp(wanted, 1, pagesOf(total));
        var shown = comments.in(id, PAGE_SIZE, (page - 1L) * PAGE_SIZE);
        return new Result(
                thread,
                about,
                subjects.mayWrite(thread.subject(), actor),
                shown,
                mentions.of(shown.stream().map(Comment::id).toList()),
                page,
                total);
    }

    private static int pagesOf(int total) {
        return Math.max(1, (total + PAGE_SIZE - 1) / PAGE_SIZE);
    }
}
