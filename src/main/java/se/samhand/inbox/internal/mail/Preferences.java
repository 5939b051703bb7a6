package se.samhand.inbox.internal.mail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.samhand.kernel.StaleVersion;

/// What persons have said of how they want their mail.
@Repository
class Preferences {

    private static final int MINUTES_OF_HOUR = 60;

    private final JdbcClient jdbc;

    Preferences(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    MailPreferences of(UUID person) {
        return jdbc.sql("""
                        select digest_minute, quiet_from_minute, quiet_to_minute, language
                          from inbox.preference
                         where person = :person
                        """)
                .param("person", person)
                .query((row, number) -> preferences(row))
                .optional()
                .orElse(MailPreferences.PROPOSED)
                .withChoices(choices(person));
    }

    /// How often they have said something; 0 when never.
    int versionOf(UUID person) {
        return jdbc.sql("select version from inbox.preference where person = :person")
                .param("person", person)
                .query(Integer.class)
                .optional()
                .orElse(0);
    }

    /// @throws StaleVersion when they have said something since that version
    void put(UUID person, MailPreferences preferences, int version) {
        QuietHours quiet = preferences.quietHours();
        int saved = jdbc.sql("""
                        insert into inbox.preference (person, digest_minute, quiet_from_minute, quiet_to_minute, language)
                        values (:person, :digest, :quiet_from, :quiet_to, :language)
                            on conflict (person) do update
                           set digest_minute = excluded.digest_minute
                             , quiet_from_minute = excluded.quiet_from_minute
                             , quiet_to_minute = excluded.quiet_to_minute
                             , language = excluded.language
                             , version = preference.version + 1
                         where preference.version = :version
                        """)
                .param("version", version)
                .param("person", person)
                .param("digest", minute(preferences.digestAt()))
                .param("quiet_from", quiet == null ? null : minute(quiet.from()))
                .param("quiet_to", quiet == null ? null : minute(quiet.to()))
                .param("language", preferences.language())
                .update();
        if (saved == 0) {
            throw new StaleVersion("The wishes of " + person + " are no longer of version " + version);
        }
        preferences.choices().forEach((code, choice) -> put(person, code, choice));
    }

    private void put(UUID person, String code, MailChoice choice) {
        jdbc.sql("""
                        insert into inbox.mail_choice (person, code, choice)
                        values (:person, :code, :choice)
                            on conflict (person, code) do update
                           set choice = excluded.choice
                        """)
                .param("person", person)
                .param("code", code)
                .param("choice", choice.code())
                .update();
    }

    private Map<String, MailChoice> choices(UUID person) {
        Map<String, MailChoice> choices = new HashMap<>();
        jdbc.sql("select code, choice from inbox.mail_choice where person = :person")
                .param("person", person)
                .query((row, number) -> Map.entry(
                        row.getString("code"),
                        MailChoice.ofCode(row.getString("choice")).orElseThrow()))
                .list()
                .forEach(choice -> choices.put(choice.getKey(), choice.getValue()));
        return choices;
    }

    private static MailPreferences preferences(ResultSet row) throws SQLException {
        @Nullable Integer from = row.getObject("quiet_from_minute", Integer.class);
        @Nullable Integer to = row.getObject("quiet_to_minute", Integer.class);
        return new MailPreferences(
                time(row.getInt("digest_minute")),
                from == null || to == null ? null : new QuietHours(time(from), time(to)),
                row.getString("language"),
                Map.of());
    }

    private static int minute(LocalTime time) {
        return time.getHour() * MINUTES_OF_HOUR + time.getMinute();
    }

    private static LocalTime time(int minute) {
        return LocalTime.of(minute / MINUTES_OF_HOUR, minute % MINUTES_OF_HOUR);
    }
}
