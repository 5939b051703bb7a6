package se.samhand.plan.internal.draft;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.samhand.kernel.StaleVersion;

/// The drafts of files that were taken in, with the steps that led to them.
@Repository
class ImportDrafts {

    /// So many corrections can be undone; older states are forgotten.
    static final int STEPS_KEPT = 50;

    private final JdbcClient jdbc;

    ImportDrafts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(UUID importId, DraftPlan plan, Instant at, UUID by) {
        jdbc.sql("""
                        insert into plan.import_draft ( import_id, version, position)
                        values                        (:import_id, 0      , 0       )
                        """).param("import_id", importId).update();
        addStep(importId, 0, null, plan, at, by);
    }

    Optional<ImportDraft> find(UUID importId) {
        return jdbc.sql("""
                        select d.import_id, d.version, s.content
                             , (select count(*) from plan.import_step o
                                 where o.import_id = d.import_id and o.position < d.position) as undoable
                             , (select count(*) from plan.import_step o
                                 where o.import_id = d.import_id and o.position > d.position) as redoable
                          from plan.import_draft d
                          join plan.import_step s on s.import_id = d.import_id and s.position = d.position
                         where d.import_id = :import_id
                        """)
                .param("import_id", importId)
                .query((result, number) -> draft(result))
                .optional();
    }

    /// Makes a correction the current state; what had been undone before cannot be made again.
    void correct(UUID importId, int expectedVersion, String correction, DraftPlan plan, Instant at, UUID by) {
        move(importId, expectedVersion, 1);
        jdbc.sql("""
                        delete from plan.import_step s
                         using plan.import_draft d
                         where d.import_id = :import_id
                           and s.import_id = d.import_id
                           and (s.position >= d.position or s.position < d.position - :kept)
                        """).param("import_id", importId).param("kept", STEPS_KEPT).update();
        addStep(importId, positionOf(importId), correction, plan, at, by);
    }

    /// Goes back one step, or forth with a step of 1; the caller knows that there is such a state.
    void move(UUID importId, int expectedVersion, int step) {
        int updated = jdbc.sql("""
                        update plan.import_draft
                           set version  = version + 1
                             , position = position + :step
                         where import_id = :import_id
                           and version = :version
                        """)
                .param("import_id", importId)
                .param("version", expectedVersion)
                .param("step", step)
                .update();
        if (updated == 0) {
            throw new StaleVersion("Draft of import " + importId + " is no longer in version " + expectedVersion);
        }
    }

    /// What a correction was, by the name that it was kept under.
    Optional<String> correctionAt(UUID importId, int stepsFromCurrent) {
        return jdbc.sql("""
                        select s.correction
                          from plan.import_step s
                          join plan.import_draft d on d.import_id = s.import_id
                         where s.import_id = :import_id
                           and s.position = d.position + :steps
                           and s.correction is not null
                        """)
                .param("import_id", importId)
                .param("steps", stepsFromCurrent)
                .query(String.class)
                .optional();
    }

    /// Forgets the steps that led to the current state, once it has become a plan.
    void forgetSteps(UUID importId) {
        jdbc.sql("""
                        delete from plan.import_step s
                         using plan.import_draft d
                         where d.import_id = :import_id
                           and s.import_id = d.import_id
                           and s.position <> d.position
                        """).param("import_id", importId).update();
    }

    private int positionOf(UUID importId) {
        return jdbc.sql("""
                        select position
                          from plan.import_draft
                         where import_id = :import_id
                        """).param("import_id", importId).query(Integer.class).single();
    }

    private void addStep(
            UUID importId, int position, @Nullable String correction, DraftPlan plan, Instant at, UUID by) {
        jdbc.sql("""
                        insert into plan.import_step
                               ( import_id,  position,  correction,  content,  made_at,  made_by)
                        values (:import_id, :position, :correction, cast(:content as json), :made_at, :made_by)
                        """)
                .param("import_id", importId)
                .param("position", position)
                .param("correction", correction)
                .param("content", DraftJson.write(plan))
                .param("made_at", at.atOffset(ZoneOffset.UTC))
                .param("made_by", by)
                .update();
    }

    private static ImportDraft draft(ResultSet result) throws SQLException {
        return new ImportDraft(
                result.getObject("import_id", UUID.class),
                result.getInt("version"),
                DraftJson.draft(result.getString("content")),
                result.getInt("undoable"),
                result.getInt("redoable"));
    }
}
