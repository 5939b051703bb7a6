package se.samhand.organisation.internal;

import java.time.Instant;
import java.time.Period;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.samhand.database.AgedRows;
import se.samhand.kernel.RetentionRule;

/// Lists of units that were read in and never carried out.
@Repository
class OldUnitLists implements RetentionRule {

    private final AgedRows rows;

    OldUnitLists(JdbcClient jdbc) {
        this.rows = new AgedRows(
                jdbc,
                "select id as key, received_at as at from organisation.unit_import where carried_out_at is null",
                "delete from organisation.unit_import where id in (%s)");
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
        return rows.outlook(before);
    }

    @Override
    public int remove(Instant before, int most) {
        return rows.remove(before, most);
    }
}
