package se.samhand.job.internal;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samhand.job.JobId;

/// How long work lies in its table.
final class JobRows {

    static final String SELECT = """
            select id, kind, subject, about, started_by, created_at, state, done, total, message, message_arguments,
                   result_path, refusal, ended_at, node, attempt, version
              from job.job
            """;

    private JobRows() {}

    static Job job(ResultSet row) throws SQLException {
        @Nullable OffsetDateTime ended = row.getObject("ended_at", OffsetDateTime.class);
        Array arguments = row.getArray("message_arguments");
        return new Job(
                new JobId(row.getObject("id", UUID.class)),
                row.getString("kind"),
                row.getObject("subject", UUID.class),
                row.getString("about"),
                row.getObject("started_by", UUID.class),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                JobState.valueOf(row.getString("state")),
                new JobProgress(row.getInt("done"), row.getInt("total"), row.getString("message"), List.of((String[])
                        arguments.getArray())),
                row.getString("result_path"),
                row.getString("refusal"),
                ended == null ? null : ended.toInstant(),
                row.getObject("node", UUID.class),
                row.getInt("attempt"),
                row.getInt("version"));
    }
}
