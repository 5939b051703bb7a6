package se.samhand.discussion.internal;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.samhand.discussion.DiscussionDirectory;
import se.samhand.discussion.DiscussionSubject;
import se.samhand.discussion.SubjectId;
import se.samhand.kernel.Actor;

/// The threads about one thing, each with how it began and the latest word.
@Component
public class ThreadListQuery {

    /// Threads on one page.
    public static final int PAGE_SIZE = 20;

    /// A page of threads.
    public record Result(
            SubjectId subject,
            DiscussionSubject.About about,
            boolean mayWrite,
            DiscussionDirectory.Count count,
            List<Item> items) {}

    /// A thread in the list.
    ///
    /// @param ends the first comment, and the last one unless it is the same
    public record Item(DiscussionThread thread, int comments, List<Comment> ends, Map<UUID, List<UUID>> mentions) {}

    private final Subjects subjects;
    private final Threads threads;
    private final Comments comments;
    private final Mentions mentions;
    private final DiscussionDirectory directory;

    ThreadListQuery(
            Subjects subjects, Threads threads, Comments comments, Mentions mentions, DiscussionDirectory directory) {
        this.subjects = subjects;
        this.threads = threads;
        this.comments = comments;
        this.mentions = mentions;
        this.directory = directory;
    }

    /// @param page from 1
    @Transactional(readOnly = true)
    public Result list(SubjectId subject, boolean isResolved, int page, Actor actor) {
        var about = subjects.readable(subject, actor);
        var found = threads.about(subject, isResolved, PAGE_SIZE, (page - 1L) * PAGE_SIZE);
        var ids = found.stream().map(DiscussionThread::id).toList();
        var ends = comments.endsOf(ids, 1);
        var counts = comments.counts(ids);
        var byThread = ends.stream().collect(groupingBy(Comment::thread));
        var mentioned = mentions.of(ends.stream().map(Comment::id).toList());
        return new Result(
                subject,
                about,
                subjects.mayWrite(subject, actor),
                directory
                        .counts(subject.kind(), List.of(subject.id()))
                        .getOrDefault(subject.id(), DiscussionDirectory.Count.NONE),
                found.stream()
                        .map(thread -> new Item(
                                thread,
                                counts.getOrDefault(thread.id(), 0),
                                byThread.getOrDefault(thread.id(), List.of()),
                                mentioned))
                        .toList());
    }
}
