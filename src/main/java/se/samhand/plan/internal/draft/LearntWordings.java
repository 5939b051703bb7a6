package se.samhand.plan.internal.draft;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.samhand.kernel.NotFound;
import se.samhand.plan.KnownWordings;

/// The wordings that were learnt from corrections.
@Repository
class LearntWordings {

    private final JdbcClient jdbc;

    LearntWordings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Of two corrections of the same wording the latest wins.
    void learn(LearntWording learnt) {
        jdbc.sql("""
                        insert into plan.known_wording
                               ( id,  administration,  kind,  key,  wording,  meaning,  learnt_at,  learnt_by)
                        values (:id, :administration, :kind, :key, :wording, :meaning, :learnt_at, :learnt_by)
                        on conflict on constraint known_wording_means_one_thing do update
                           set wording   = excluded.wording
                             , meaning   = excluded.meaning
                             , learnt_at = excluded.learnt_at
                             , learnt_by = excluded.learnt_by
                         where plan.known_wording.learnt_at <= excluded.learnt_at
                        """)
                .param("id", learnt.id())
                .param("administration", learnt.administration())
                .param("kind", learnt.entry().kind().name())
                .param("key", learnt.entry().key())
                .param("wording", learnt.entry().wording())
                .param("meaning", learnt.entry().meaning())
                .param("learnt_at", learnt.learntAt().atOffset(ZoneOffset.UTC))
                .param("learnt_by", learnt.learntBy())
                .update();
    }

    KnownWordings of(String administration) {
        return new KnownWordings(
                jdbc
                        .sql("""
                        select id, administration, kind, wording, meaning, learnt_at, learnt_by
                          from plan.known_wording
                         where administration = :administration
                         order by learnt_at
                        """)
                        .param("administration", administration)
                        .query((result, number) -> learnt(result))
                        .list()
                        .stream()
                        .map(LearntWording::entry)
                        .toList());
    }

    /// @param administrations codes of those to show
    /// @param isAll whether to show all of them
    List<LearntWording> list(List<String> administrations, boolean isAll) {
        return jdbc.sql("""
                        select id, administration, kind, wording, meaning, learnt_at, learnt_by
                          from plan.known_wording
                         where :is_all or administration = any (:administrations)
                         order by administration, kind, wording collate "sv-SE-x-icu"
                        """)
                .param("is_all", isAll)
                .param("administrations", administrations.toArray(String[]::new))
                .query((result, number) -> learnt(result))
                .list();
    }

    LearntWording get(UUID id) {
        return jdbc.sql("""
                        select id, administration, kind, wording, meaning, learnt_at, learnt_by
                          from plan.known_wording
                         where id = :id
                        """)
                .param("id", id)
                .query((result, number) -> learnt(result))
                .optional()
                .orElseThrow(() -> new NotFound("No known wording " + id));
    }

    void remove(UUID id) {
        jdbc.sql("""
                        delete from plan.known_wording
                         where id = :id
                        """).param("id", id).update();
    }

    /// The administration whose plan came of an import.
    String administrationOf(UUID importId) {
        return jdbc.sql("""
                        select p.administration
                          from plan.plan p
                          join plan.plan_import i on i.plan_id = p.id
                         where i.id = :import_id
                        """).param("import_id", importId).query(String.class).single();
    }

    private static LearntWording learnt(ResultSet result) throws SQLException {
        return new LearntWording(
                result.getObject("id", UUID.class),
                result.getString("administration"),
                new KnownWordings.Entry(
                        KnownWordings.Kind.valueOf(result.getString("kind")),
                        result.getString("wording"),
                        result.getString("meaning")),
                result.getObject("learnt_at", OffsetDateTime.class).toInstant(),
                result.getObject("learnt_by", UUID.class));
    }
}
