package se.samhand.organisation.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.samhand.kernel.NotFound;
import se.samhand.kernel.StaleVersion;
import tools.jackson.core.type.TypeReference;

/// The stored lists of units out of files.
@Repository
class UnitSheets {

    private static final TypeReference<List<SheetRow>> ROWS = new TypeReference<>() {};

    private final JdbcClient jdbc;

    UnitSheets(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(UnitSheet sheet) {
        jdbc.sql("""
                        insert into organisation.unit_import (id, file_name, day, rows, received_at, received_by)
                        values (:id, :fileName, :day, cast(:rows as jsonb), :receivedAt, :receivedBy)
                        """)
                .param("id", sheet.id())
                .param("fileName", sheet.fileName())
                .param("day", sheet.day())
                .param("rows", SheetWork.JSON.writeValueAsString(sheet.rows()))
                .param("receivedAt", sheet.receivedAt().atOffset(ZoneOffset.UTC))
                .param("receivedBy", sheet.receivedBy())
                .update();
    }

    UnitSheet get(UUID id) {
        return jdbc.sql("""
                        select id, file_name, day, rows, received_at, received_by, carried_out_at
                          from organisation.unit_import
                         where id = :id
                        """)
                .param("id", id)
                .query((row, number) -> {
                    var carriedOutAt = row.getObject("carried_out_at", OffsetDateTime.class);
                    return new UnitSheet(
                            row.getObject("id", UUID.class),
                            row.getString("file_name"),
                            row.getObject("day", LocalDate.class),
                            SheetWork.JSON.readValue(row.getString("rows"), ROWS),
                            row.getObject("received_at", OffsetDateTime.class).toInstant(),
                            row.getObject("received_by", UUID.class),
                            carriedOutAt == null ? null : carriedOutAt.toInstant());
                })
                .optional()
                .orElseThrow(() -> new NotFound("There is no list of units " + id));
    }

    /// Those that wait, the newest first, without their rows.
    List<UnitSheet> waiting() {
        return jdbc.sql("""
                        select id, file_name, day, received_at, received_by
                          from organisation.unit_import
                         where carried_out_at is null
                         order by received_at desc, id
                         limit 50
                        """)
                .query((row, number) -> new UnitSheet(
                        row.getObject("id", UUID.class),
                        row.getString("file_name"),
                        row.getObject("day", LocalDate.class),
                        List.of(),
                        row.getObject("received_at", OffsetDateTime.class).toInstant(),
                        row.getObject("received_by", UUID.class),
                        null))
                .list();
    }

    /// @return whether it still waited
    boolean remove(UUID id) {
        return jdbc.sql("delete from organisation.unit_import where id = :id and carried_out_at is null")
                        .param("id", id)
                        .update()
                > 0;
    }

    /// @throws StaleVersion when somebody has done it before
    void carriedOut(UUID id, Instant at, UUID by) {
        int updated = jdbc.sql("""
                        update organisation.unit_import
                           set carried_out_at = :at, carried_out_by = :by
                         where id = :id
                           and carried_out_at is null
                        """)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by)
                .param("id", id)
                .update();
        if (updated == 0) {
            throw new StaleVersion("Somebody carried out the list of units " + id + " first");
        }
    }
}
