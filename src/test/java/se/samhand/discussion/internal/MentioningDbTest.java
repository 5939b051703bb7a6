package se.samhand.discussion.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;
import se.samhand.discussion.CommentAdded;
import se.samhand.discussion.PersonsMentioned;
import se.samhand.discussion.SubjectId;
import se.samhand.identity.PersonDirectory;
import se.samhand.kernel.Actor;
import se.samhand.kernel.Forbidden;
import se.samhand.kernel.NotFound;
import se.samhand.testing.DbTest;

/// Who is mentioned, who is told, and who may take part.
@DbTest
@Transactional
@RecordApplicationEvents
class MentioningDbTest {

    @Autowired
    private StartThread startThread;

    @Autowired
    private AddComment addComment;

    @Autowired
    private EditComment editComment;

    @Autowired
    private DeleteComment deleteComment;

    @Autowired
    private PersonDirectory people;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ApplicationEvents events;

    private SubjectId subject = new SubjectId("planrad", UUID.randomUUID());
    private Actor strategist = Actor.nobody();
    private Actor administrator = Actor.nobody();

    @BeforeEach
    void findPeople() {
        subject = new SubjectId(
                "planrad",
                jdbc.sql("select id from plan.plan_row order by position limit 1")
                        .query(UUID.class)
                        .single());
        strategist = actor("strategist");
        administrator = actor("administrator");
    }

    @Test
    void tellsThoseWhoAreMentioned() {
        startThread.start(subject, "Kan @" + strategist.name() + " svara?", administrator);

        assertThat(mentioned()).containsExactly(Set.of(strategist.id()));
    }

    @Test
    void savesAndSaysSoWhenNobodyHasTheName() {
        var outcome = startThread.start(subject, "Kan @Ingen Alls svara?", administrator);

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        StartThread.Outcome.Started.class,
                        started -> assertThat(started.unknown()).containsExactly("Ingen Alls"));
        assertThat(mentioned()).isEmpty();
    }

    @Test
    void refusesToMentionSomebodyWhoMayNotRead() {
        var outsider = actor("partner-contributor");

        assertThat(startThread.start(subject, "@" + outsider.name() + ", vad tycker du?", administrator))
                .isEqualTo(new StartThread.Outcome.MentionsOutsiders(List.of(outsider.name())));
    }

    @Test
    void tellsThoseWhoTakePartAboutAnAnswerButNotWhoeverGaveIt() {
        var thread = started("Hur gör vi?", strategist);

        addComment.add(thread.thread(), "Så här.", administrator);

        assertThat(events.stream(CommentAdded.class)).last().satisfies(added -> {
            assertThat(added.noticeRecipients()).containsExactly(strategist.id());
            assertThat(added.noticePath()).isEqualTo("/samtal/kommentarer/" + added.comment());
        });
    }

    @Test
    void tellsOnlyThoseWhoAreMentionedAnewByAChange() {
        var thread = started("Hej @" + strategist.name(), administrator);

        editComment.edit(thread.comment(), 0, "Hej igen @" + strategist.name(), administrator);

        assertThat(mentioned()).containsExactly(Set.of(strategist.id()));
    }

    @Test
    void letsNobodyChangeWhatAnotherSaid() {
        var thread = started("Mina ord", strategist);

        assertThatThrownBy(() -> editComment.edit(thread.comment(), 0, "Andra ord", administrator))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> deleteComment.delete(thread.comment(), administrator))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void letsReadersReadOnly() {
        assertThatThrownBy(() -> startThread.start(subject, "Hej", actor("reader")))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void hidesFromWhoMayNotReadThatThereIsAnything() {
        assertThatThrownBy(() -> startThread.start(subject, "Hej", actor("partner-contributor")))
                .isInstanceOf(NotFound.class);
    }

    private StartThread.Outcome.Started started(String text, Actor actor) {
        return (StartThread.Outcome.Started) startThread.start(subject, text, actor);
    }

    private List<Set<UUID>> mentioned() {
        return events.stream(PersonsMentioned.class)
                .map(PersonsMentioned::noticeRecipients)
                .filter(persons -> !persons.isEmpty())
                .toList();
    }

    private Actor actor(String signInName) {
        return people.actorOf(jdbc.sql("select id from identity.person where sign_in_name = ?")
                        .param(signInName)
                        .query(UUID.class)
                        .single())
                .orElseThrow();
    }
}
