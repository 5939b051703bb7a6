package se.samhand.plan.internal;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.samhand.file.FileId;
import se.samhand.file.FileUse;

/// The files that plans and imports point at.
@Repository
class PlanFileUse implements FileUse {

    private final JdbcClient jdbc;

    PlanFileUse(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<FileId> inUse(Set<FileId> files) {
        return jdbc
                .sql("""
                        select file_id
                          from plan.plan_version
                         where file_id = any (:files)
                         union
                        select file_id
                          from plan.plan_import
                         where file_id = any (:files)
                        """)
                .param("files", files.stream().map(FileId::value).toArray(UUID[]::new))
                .query((row, number) -> new FileId(row.getObject("file_id", UUID.class)))
                .stream()
                .collect(Collectors.toSet());
    }
}
