package se.samhand.discussion.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import se.samhand.discussion.DiscussionDirectory;
import se.samhand.discussion.DiscussionDirectory.Count;
import se.samhand.discussion.SubjectId;
import se.samhand.kernel.StaleVersion;
import se.samhand.testing.DbTest;

@DbTest
@Transactional
class ThreadsDbTest {

    private static final Instant NOON = Instant.parse("2026-05-04T10:00:00Z");
    private static final UUID WRITER = UUID.fromString("01939a00-0000-7000-8000-0000000000aa");

    @Autowired
    private Threads threads;

    @Autowired
    private Comments comments;

    @Autowired
    private Revisions revisions;

    @Autowired
    private Mentions mentions;

    @Autowired
    private DiscussionDirectory directory;

    @Autowired
    private JdbcClient jdbc;

    private final SubjectId subject = new SubjectId("planrad", UUID.randomUUID());
    private DiscussionThread thread = DiscussionThread.started(UUID.randomUUID(), subject, NOON, WRITER);

    @BeforeEach
    void begin() {
        threads.add(thread);
    }

    @Test
    void givesBackWhatWasWritten() {
        var comment = written("Hej", NOON);

        assertThat(threads.get(thread.id())).isEqualTo(thread);
        assertThat(comments.get(comment.id())).isEqualTo(comment);
    }

    @Test
    void keepsWhatACommentSaidBefore() {
        var comment = written("Hej", NOON);

        revisions.add(comment, NOON.plusSeconds(60));
        comments.save(comment.edited("Hej då", NOON.plusSeconds(60)));

        assertThat(comments.get(comment.id()).text()).isEqualTo("Hej då");
        assertThat(revisions.of(comment.id())).containsExactly(new CommentHistory.Earlier("Hej", NOON.plusSeconds(60)));
    }

    @Test
    void savesOverTheVersionThatWasReadOnly() {
        var comment = written("Hej", NOON);
        comments.save(comment.edited("Först", NOON));

        assertThatThrownBy(() -> comments.save(comment.edited("Sist", NOON))).isInstanceOf(StaleVersion.class);
    }

    @Test
    void countsOpenAndResolvedThreads() {
        written("Hej", NOON);
        var done = DiscussionThread.started(UUID.randomUUID(), subject, NOON, WRITER);
        threads.add(done);
        threads.resolve(done, UUID.randomUUID(), NOON, WRITER);

        assertThat(directory.counts("planrad", List.of(subject.id(), UUID.randomUUID())))
                .containsOnly(java.util.Map.entry(subject.id(), new Count(1, 1)));
        assertThat(directory.counts("annat", List.of(subject.id()))).isEmpty();
    }

    @Test
    void canBeResolvedAgainAfterItWasReopened() {
        threads.resolve(thread, UUID.randomUUID(), NOON, WRITER);
        threads.reopen(thread, NOON.plusSeconds(1), WRITER);
        threads.resolve(thread, UUID.randomUUID(), NOON.plusSeconds(2), WRITER);

        assertThat(threads.get(thread.id()).resolution())
                .isEqualTo(new DiscussionThread.Resolution(NOON.plusSeconds(2), WRITER));
        assertThatThrownBy(() -> threads.resolve(thread, UUID.randomUUID(), NOON, WRITER))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("resolution_stands_once");
    }

    @Test
    void showsHowALongThreadBeginsAndEnds() {
        for (int number = 0; number < 300; number++) {
            written("Svar " + number, NOON.plusSeconds(number));
        }

        assertThat(comments.endsOf(List.of(thread.id()), 1))
                .extracting(Comment::text)
                .containsExactly("Svar 0", "Svar 299");
        assertThat(comments.in(thread.id(), 50, 250))
                .hasSize(50)
                .first()
                .extracting(Comment::text)
                .isEqualTo("Svar 250");
        assertThat(comments.counts(List.of(thread.id()))).containsEntry(thread.id(), 300);
    }

    @Test
    void tellsWhoIsMentionedForTheFirstTime() {
        var comment = written("Hej", NOON);
        var first = UUID.randomUUID();
        var second = UUID.randomUUID();

        assertThat(mentions.replace(comment.id(), Set.of(first))).containsExactly(first);
        assertThat(mentions.replace(comment.id(), Set.of(first, second))).containsExactly(second);
        assertThat(mentions.replace(comment.id(), Set.of(second))).isEmpty();
        assertThat(mentions.of(List.of(comment.id()))).containsEntry(comment.id(), List.of(second));
    }

    @Test
    void erasesTheWordsOfWhatWasDeletedLongAgo() {
        var old = written("Gammalt", NOON);
        var young = written("Nytt", NOON);
        revisions.add(old, NOON);
        comments.delete(old.id(), NOON);
        comments.delete(young.id(), NOON.plusSeconds(10));

        assertThat(revisions.eraseDeletedBefore(NOON.plusSeconds(5))).isEqualTo(1);

        assertThat(comments.get(old.id()).text()).isNull();
        assertThat(revisions.of(old.id())).isEmpty();
        assertThat(comments.restore(old.id())).isFalse();
        assertThat(comments.restore(young.id())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text = ' '",
                "text = null",
                "text = repeat('a', 4001)",
                "version = 1",
                "version = -1",
                "edited_at = now()"
            })
    void refusesCommentThatCannotBe(String change) {
        var comment = written("Hej", NOON);

        assertThatThrownBy(() -> jdbc.sql("update discussion.comment set " + change + " where id = ?")
                        .param(comment.id())
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    private Comment written(String text, Instant at) {
        var comment = Comment.written(UUID.randomUUID(), thread.id(), text, at, WRITER);
        comments.add(comment);
        return comment;
    }
}
