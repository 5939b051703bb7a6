package se.samhand.organisation.internal;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.samhand.kernel.RetentionRule;

/// Lists of units that were read in and never carried out.
@Repository
class OldUnitLists implements RetentionRule {

    private final JdbcClient jdbc;

    OldUnitLists(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String code() {
        return "organisation.waiting-list";
    }

    @Override
    public Period keep() {
        return Period.ofYears(1);
    }

    @Override
    public Period atLeast() {
        return Period.ofDays(7);
    }

    @Override
    public Outlook outlook(Instant before) {
        return jdbc.sql("""
                        select count(*) as number, min(received_at) as oldest
                          from organisation.unit_import
                         where received_at < :before
                           and carried_out_at is null
                        """)
                .param("before", before.atOffset(ZoneOffset.UTC))
                .query((row, number) -> {
                    var oldest = row.getObject("oldest", OffsetDateTime.class);
                    return oldest == null ? Outlook.NOTHING : new Outlook(row.getLong("number"), oldest.toInstant());
                })
                .single();
    }

    @Override
    public int remove(Instant before, int most) {
        return jdbc.sql("""
                        delete from organisation.unit_import
                         where id in (select id
                                        from organisation.unit_import
                                       where received_at < :before
                                         and carried_out_at is null
                                       order by received_at
                                       limit :most)
                        """)
                .param("before", before.atOffset(ZoneOffset.UTC))
                .param("most", most)
                .update();
    }
}
