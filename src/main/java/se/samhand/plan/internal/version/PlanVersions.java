package se.samhand.plan.internal.version;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.samhand.plan.PlanId;

/// The versions of plans, each with how it came to be, and what it said once it is no longer the current one.
@Repository
class PlanVersions {

    private final JdbcClient jdbc;

    PlanVersions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(PlanId plan, PlanVersion version) {
        jdbc.sql("""
                        insert into plan.plan_version
                               ( plan_id,  version,  kind,  restored,  file_id,  made_at,  made_by)
                        values (:plan_id, :version, :kind, :restored, :file_id, :made_at, :made_by)
                        """)
                .param("plan_id", plan.value())
                .param("version", version.version())
                .param("kind", version.kind().code())
                .param("restored", version.restored())
                .param("file_id", version.file())
                .param("made_at", version.madeAt().atOffset(ZoneOffset.UTC))
                .param("made_by", version.madeBy())
                .update();
    }

    /// Keeps what a version said, before a later one takes its place.
    void keep(PlanId plan, int version, PlanContent content) {
        jdbc.sql("""
                        update plan.plan_version
                           set content = cast(:content as json)
                         where plan_id = :plan_id
                           and version = :version
                        """)
                .param("content", content.json())
                .param("plan_id", plan.value())
                .param("version", version)
                .update();
    }

    /// All versions, the newest first.
    List<PlanVersion> of(PlanId plan) {
        return jdbc.sql("""
                        select version, kind, restored, file_id, made_at, made_by
                          from plan.plan_version
                         where plan_id = :plan_id
                         order by version desc
                        """)
                .param("plan_id", plan.value())
                .query((result, number) -> version(result))
                .list();
    }

    /// What an earlier version said.
    Optional<PlanContent> contentOf(PlanId plan, int version) {
        return jdbc.sql("""
                        select content
                          from plan.plan_version
                         where plan_id = :plan_id
                           and version = :version
                           and content is not null
                        """)
                .param("plan_id", plan.value())
                .param("version", version)
                .query(String.class)
                .optional()
                .map(PlanContent::read);
    }

    private static PlanVersion version(ResultSet result) throws SQLException {
        return new PlanVersion(
                result.getInt("version"),
                PlanVersion.Kind.valueOf(result.getString("kind").toUpperCase(Locale.ROOT)),
                result.getObject("restored", Integer.class),
                result.getObject("file_id", UUID.class),
                result.getObject("made_at", OffsetDateTime.class).toInstant(),
                result.getObject("made_by", UUID.class));
    }
}
