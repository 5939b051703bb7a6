package se.samhand.strategy.internal.steering;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.samhand.kernel.UuidV7;

/// Takes over editions of the reference files that are newer than those that are here.
///
/// What people have written since stays as they wrote it, and what they removed does not come back.
/// What an edition leaves out stays too: activities may count towards it.
@Repository
class SteeringEditions {

    private final JdbcClient jdbc;
    private final Clock clock;

    SteeringEditions(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void load(SteeringReference reference) {
        for (var edition : reference.editions()) {
            edition.documents().stream()
                    .filter(document -> takenOver(document.code()) < edition.contentVersion())
                    .forEach(document -> load(document, edition.contentVersion()));
        }
    }

    private void load(SteeringReference.Document document, int edition) {
        boolean isFirst = takenOver(document.code()) == 0;
        note(document.code(), edition);
        if (isFirst) {
            add(document, edition);
        } else {
            update(document, edition);
        }
        idOf(document.code()).ifPresent(id -> {
            int position = 0;
            for (var goal : document.goals()) {
                save(id, ++position, document.codeOf(goal), goal, edition);
            }
        });
    }

    private void save(UUID document, int position, String code, SteeringReference.Goal goal, int edition) {
        boolean isFirst = takenOver(code) == 0;
        note(code, edition);
        if (isFirst) {
            add(document, position, code, goal, edition);
        } else {
            update(code, goal, edition);
        }
        for (var strategy : goal.strategies()) {
            jdbc.sql("""
                            insert into strategy.strategy_goal (strategy_code, goal)
                            select s.code, g.code
                              from strategy.strategy s, strategy.steering_goal g
                             where s.code = :strategy
                               and g.code = :goal
                            on conflict do nothing
                            """).param("strategy", strategy).param("goal", code).update();
        }
    }

    /// Where people registered a document under the same code, theirs stays.
    private void add(SteeringReference.Document document, int edition) {
        jdbc.sql("""
                        insert into strategy.steering_document
                               (id, code, kind, title, title_english, owner, valid_from, valid_to, diary_number,
                                decided_by, decided_on, link, note, source, content_version)
                        values (:id, :code, :kind, :title, :titleEnglish, :owner, :validFrom, :validTo, :diaryNumber,
                                :decidedBy, :decidedOn, :link, :note, :source, :edition)
                        on conflict do nothing
                        """)
                .param("id", UuidV7.next(clock))
                .param("code", document.code())
                .param("kind", document.kind().name())
                .param("title", document.title())
                .param("titleEnglish", document.titleEnglish())
                .param("owner", document.owner())
                .param("validFrom", document.validFrom())
                .param("validTo", document.validTo())
                .param("diaryNumber", document.diaryNumber())
                .param("decidedBy", document.decidedBy())
                .param("decidedOn", document.decidedOn())
                .param("link", document.link())
                .param("note", document.note())
                .param("source", document.source())
                .param("edition", edition)
                .update();
    }

    private void update(SteeringReference.Document document, int edition) {
        jdbc.sql("""
                        update strategy.steering_document
                           set kind = :kind, title = :title, title_english = :titleEnglish, owner = :owner
                             , valid_from = :validFrom, valid_to = :validTo, diary_number = :diaryNumber
                             , decided_by = :decidedBy, decided_on = :decidedOn, link = :link, note = :note
                             , source = :source, content_version = :edition, version = version + 1
                         where code = :code
                           and content_version is not null
                        """)
                .param("code", document.code())
                .param("kind", document.kind().name())
                .param("title", document.title())
                .param("titleEnglish", document.titleEnglish())
                .param("owner", document.owner())
                .param("validFrom", document.validFrom())
                .param("validTo", document.validTo())
                .param("diaryNumber", document.diaryNumber())
                .param("decidedBy", document.decidedBy())
                .param("decidedOn", document.decidedOn())
                .param("link", document.link())
                .param("note", document.note())
                .param("source", document.source())
                .param("edition", edition)
                .update();
    }

    /// At its place, or last where people have goals of their own there.
    private void add(UUID document, int position, String code, SteeringReference.Goal goal, int edition) {
        jdbc.sql("""
                        insert into strategy.steering_goal
                               (code, document, position, number, text, text_english, content_version)
                        select :code, :document
                             , case when coalesce(max(position), 0) < :position then :position
                                    else max(position) + 1 end
                             , :number, :text, :textEnglish, :edition
                          from strategy.steering_goal
                         where document = :document
                        on conflict (code) do nothing
                        """)
                .param("code", code)
                .param("document", document)
                .param("position", position)
                .param("number", goal.number())
                .param("text", goal.text())
                .param("textEnglish", goal.textEnglish())
                .param("edition", edition)
                .update();
        jdbc.sql("update strategy.steering_document set goals_made = greatest(goals_made, :position) where id = :id")
                .param("position", position)
                .param("id", document)
                .update();
    }

    private void update(String code, SteeringReference.Goal goal, int edition) {
        jdbc.sql("""
                        update strategy.steering_goal
                           set number = :number, text = :text, text_english = :textEnglish, content_version = :edition
                         where code = :code
                           and content_version is not null
                        """)
                .param("code", code)
                .param("number", goal.number())
                .param("text", goal.text())
                .param("textEnglish", goal.textEnglish())
                .param("edition", edition)
                .update();
    }

    /// The edition in which a code was last taken over; 0 for never.
    private int takenOver(String code) {
        return jdbc.sql("select content_version from strategy.steering_reference where code = :code")
                .param("code", code)
                .query(Integer.class)
                .optional()
                .orElse(0);
    }

    private void note(String code, int edition) {
        jdbc.sql("""
                        insert into strategy.steering_reference (code, content_version)
                        values (:code, :edition)
                        on conflict (code) do update set content_version = excluded.content_version
                        """).param("code", code).param("edition", edition).update();
    }

    /// Not there when people removed it.
    private Optional<UUID> idOf(String code) {
        return jdbc.sql("select id from strategy.steering_document where code = :code")
                .param("code", code)
                .query(UUID.class)
                .optional();
    }
}
