package se.samhand.database;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.samhand.kernel.DataSubject;
import se.samhand.kernel.PersonalField;
import se.samhand.kernel.PersonalRecord;

/// Rows of personal data as they are told: each column is named as a [PersonalField], in small letters.
public final class PersonalRows {

    private PersonalRows() {}

    /// @param rows query with `:person`, `:name` and `:address` as it needs them
    public static List<PersonalRecord> in(JdbcClient jdbc, String rows, DataSubject subject) {
        return jdbc.sql(rows)
                .param("person", subject.id())
                .param("name", subject.name())
                .param("address", subject.mailAddress())
                .query((row, number) -> personalRecord(row))
                .list();
    }

    private static PersonalRecord personalRecord(ResultSet row) throws SQLException {
        var columns = row.getMetaData();
        var told = PersonalRecord.empty();
        for (int column = 1; column <= columns.getColumnCount(); column++) {
            var field = PersonalField.valueOf(columns.getColumnLabel(column).toUpperCase(Locale.ROOT));
            if (columns.getColumnTypeName(column).equals("timestamptz")) {
                var moment = row.getObject(column, OffsetDateTime.class);
                told = told.with(field, moment == null ? null : moment.toInstant());
            } else {
                told = told.with(field, row.getString(column));
            }
        }
        return told;
    }
}
