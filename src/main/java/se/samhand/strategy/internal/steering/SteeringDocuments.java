package se.samhand.strategy.internal.steering;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.samhand.kernel.NotFound;
import se.samhand.kernel.StaleVersion;
import se.samhand.strategy.SteeringKind;
import se.samhand.strategy.internal.steering.SteeringDocument.Goal;

/// The steering documents in the database.
@Repository
class SteeringDocuments {

    private final JdbcClient jdbc;

    SteeringDocuments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    SteeringDocument get(String code) {
        var goals = goals(code);
        return jdbc.sql("""
            select id, code, kind, title, title_english, owner, valid_from, valid_to, diary_number, decided_by
                 , decided_by_unit, decided_on, link, note, source, goals_made, version
              from strategy.steering_document
             where code = :code
            """)
                .param("code", code)
                .query((row, number) -> document(row, goals))
                .optional()
                .orElseThrow(() -> new NotFound("There is no steering document " + code));
    }

    /// Gets it for a change, as a person saw it; others who change it wait.
    ///
    /// @throws StaleVersion when it is another by now
    SteeringDocument hold(String code, int version) {
        jdbc.sql("select id from strategy.steering_document where code = :code for update")
                .param("code", code)
                .query(row -> {});
        var found = get(code);
        if (found.version() != version) {
            throw new StaleVersion("Somebody changed the steering document " + code + " first");
        }
        return found;
    }

    boolean isTaken(String code) {
        return jdbc.sql("select exists (select from strategy.steering_document where code = :code)")
                .param("code", code)
                .query(Boolean.class)
                .single();
    }

    /// The code of another document with the same title and the same first day.
    Optional<String> findTwin(SteeringDetails details, String besides) {
        return jdbc.sql("""
                        select code
                          from strategy.steering_document
                         where lower(title) = lower(:title)
                           and valid_from is not distinct from :validFrom::date
                           and code <> :besides
                        """)
                .param("title", details.title())
                .param("validFrom", details.validFrom())
                .param("besides", besides)
                .query(String.class)
                .optional();
    }

    /// From here on no other document is registered or renamed until the transaction ends.
    void holdTitles() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('strategy.steering_document'))")
                .query(row -> {});
    }

    void add(SteeringDocument added) {
        parameters(jdbc.sql("""
                        insert into strategy.steering_document
                               (id, code, kind, title, title_english, owner, valid_from, valid_to, diary_number,
                                decided_by, decided_by_unit, decided_on, link, note)
                        values (:id, :code, :kind, :title, :titleEnglish, :owner, :validFrom, :validTo, :diaryNumber,
                                :decidedBy, :decidedByUnit, :decidedOn, :link, :note)
                        """), added.details())
                .param("id", added.id())
                .param("code", added.code())
                .update();
    }

    void saveDetails(SteeringDocument changed) {
        parameters(jdbc.sql("""
                        update strategy.steering_document
                           set kind = :kind, title = :title, title_english = :titleEnglish, owner = :owner
                             , valid_from = :validFrom, valid_to = :validTo, diary_number = :diaryNumber
                             , decided_by = :decidedBy, decided_by_unit = :decidedByUnit, decided_on = :decidedOn
                             , link = :link, note = :note, content_version = null, version = version + 1
                         where id = :id
                        """), changed.details()).param("id", changed.id()).update();
    }

    void saveGoals(SteeringDocument changed) {
        jdbc.sql("""
                        update strategy.steering_document
                           set goals_made = :goalsMade, version = version + 1
                         where id = :id
                        """)
                .param("goalsMade", changed.goalsMade())
                .param("id", changed.id())
                .update();
        jdbc.sql("delete from strategy.steering_goal where document = :id and code <> all (:codes)")
                .param("id", changed.id())
                .param("codes", changed.goals().stream().map(Goal::code).toArray(String[]::new))
                .update();
        int position = 0;
        for (var goal : changed.goals()) {
            save(changed.id(), ++position, goal);
        }
    }

    void remove(UUID id) {
        jdbc.sql("delete from strategy.steering_document where id = :id")
                .param("id", id)
                .update();
    }

    private void save(UUID document, int position, Goal goal) {
        jdbc.sql("""
                        insert into strategy.steering_goal (code, document, position, number, text, text_english)
                        values (:code, :document, :position, :number, :text, :textEnglish)
                        on conflict (code) do update
                           set position = excluded.position, number = excluded.number, text = excluded.text
                             , text_english = excluded.text_english
                             , content_version = case when (steering_goal.number, steering_goal.text
                                                           , steering_goal.text_english)
                                                        is not distinct from (excluded.number, excluded.text
                                                           , excluded.text_english)
                                                      then steering_goal.content_version end
                        """)
                .param("code", goal.code())
                .param("document", document)
                .param("position", position)
                .param("number", goal.number())
                .param("text", goal.text())
                .param("textEnglish", goal.textEnglish())
                .update();
    }

    private static JdbcClient.StatementSpec parameters(JdbcClient.StatementSpec statement, SteeringDetails details) {
        return statement
                .param("kind", details.kind().name())
                .param("title", details.title())
                .param("titleEnglish", details.titleEnglish())
                .param("owner", details.owner())
                .param("validFrom", details.validFrom())
                .param("validTo", details.validTo())
                .param("diaryNumber", details.diaryNumber())
                .param("decidedBy", details.decidedBy())
                .param("decidedByUnit", details.decidedByUnit())
                .param("decidedOn", details.decidedOn())
                .param("link", details.link())
                .param("note", details.note());
    }

    private List<Goal> goals(String document) {
        return jdbc.sql("""
                        select g.code, g.number, g.text, g.text_english
                          from strategy.steering_goal g
                          join strategy.steering_document d on d.id = g.document
                         where d.code = :document
                         order by g.position
                        """)
                .param("document", document)
                .query((row, number) -> new Goal(
                        row.getString("code"),
                        row.getString("number"),
                        row.getString("text"),
                        row.getString("text_english")))
                .list();
    }

    private static SteeringDocument document(ResultSet row, List<Goal> goals) throws SQLException {
        return new SteeringDocument(
                row.getObject("id", UUID.class),
                row.getString("code"),
                new SteeringDetails(
                        SteeringKind.valueOf(row.getString("kind")),
                        row.getString("title"),
                        row.getString("title_english"),
                        row.getString("owner"),
                        row.getObject("valid_from", LocalDate.class),
                        row.getObject("valid_to", LocalDate.class),
                        row.getString("diary_number"),
                        row.getString("decided_by"),
                        row.getString("decided_by_unit"),
                        row.getObject("decided_on", LocalDate.class),
                        row.getString("link"),
                        row.getString("note")),
                row.getString("source"),
                row.getInt("goals_made"),
                row.getInt("version"),
                goals);
    }
}
