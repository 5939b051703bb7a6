package se.samhand.plan.internal.draft;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.samhand.document.Document;

/// The files that were taken in, as neutral blocks.
@Repository
class ImportDocuments {

    private final JdbcClient jdbc;

    ImportDocuments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(UUID importId, Document document) {
        jdbc.sql("""
                        insert into plan.import_document ( import_id,  blocks)
                        values                           (:import_id, cast(:blocks as json))
                        """)
                .param("import_id", importId)
                .param("blocks", DraftJson.write(document))
                .update();
    }

    Optional<Document> find(UUID importId) {
        return jdbc.sql("""
                        select blocks
                          from plan.import_document
                         where import_id = :import_id
                        """)
                .param("import_id", importId)
                .query(String.class)
                .optional()
                .map(DraftJson::document);
    }
}
