package se.samhand.organisation.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.samhand.kernel.NotFound;
import se.samhand.kernel.StaleVersion;
import se.samhand.organisation.internal.ReorganisationStep.Result;

/// The stored reorganisations, drafts and those that are carried out.
@Repository
class Reorganisations {

    private final JdbcClient jdbc;

    Reorganisations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Reorganisation get(UUID id) {
        return jdbc.sql("""
                        select id, title, day, version, drafted_at, drafted_by, carried_out_at, carried_out_by
                          from organisation.reorganisation
                         where id = :id
                        """)
                .param("id", id)
                .query((row, number) -> reorganisation(row, steps(id)))
                .optional()
                .orElseThrow(() -> new NotFound("There is no reorganisation " + id));
    }

    /// Gets it for a change, as a person saw it.
    ///
    /// @throws StaleVersion when it is another by now, or carried out
    Reorganisation getDraft(UUID id, int version) {
        var found = get(id);
        if (found.version() != version || !found.isDraft()) {
            throw new StaleVersion("Somebody changed the reorganisation " + id + " first");
        }
        return found;
    }

    int count() {
        return jdbc.sql("select count(*) from organisation.reorganisation")
                .query(Integer.class)
                .single();
    }

    /// Drafts first, then the newest.
    List<Reorganisation> page(int size, long skipped) {
        return jdbc.sql("""
                        select id, title, day, version, drafted_at, drafted_by, carried_out_at, carried_out_by
                          from organisation.reorganisation
                         order by carried_out_at is not null, day desc, id
                         limit :size
                        offset :skipped
                        """)
                .param("size", size)
                .param("skipped", skipped)
                .query((row, number) -> reorganisation(row, steps(row.getObject("id", UUID.class))))
                .list();
    }

    void add(Reorganisation draft) {
        jdbc.sql("""
                        insert into organisation.reorganisation (id, title, day, drafted_at, drafted_by)
                        values (:id, :title, :day, :draftedAt, :draftedBy)
                        """)
                .param("id", draft.id())
                .param("title", draft.title())
                .param("day", draft.day())
                .param("draftedAt", draft.draftedAt().atOffset(ZoneOffset.UTC))
                .param("draftedBy", draft.draftedBy())
                .update();
    }

    /// @throws StaleVersion when somebody else changed it first
    void save(Reorganisation changed) {
        int updated = jdbc.sql("""
                        update organisation.reorganisation
                           set title = :title, day = :day, version = version + 1
                             , carried_out_at = :carriedOutAt::timestamptz, carried_out_by = :carriedOutBy::uuid
                         where id = :id
                           and version = :version
                           and carried_out_at is null
                        """)
                .param("title", changed.title())
                .param("day", changed.day())
                .param("carriedOutAt", atOffset(changed.carriedOutAt()))
                .param("carriedOutBy", changed.carriedOutBy())
                .param("id", changed.id())
                .param("version", changed.version())
                .update();
        if (updated == 0) {
            throw new StaleVersion("Somebody changed the reorganisation " + changed.id() + " first");
        }
        jdbc.sql("delete from organisation.reorganisation_step where reorganisation = :id")
                .param("id", changed.id())
                .update();
        for (int i = 0; i < changed.steps().size(); i++) {
            add(changed.id(), i, changed.steps().get(i));
        }
    }

    void remove(UUID id) {
        jdbc.sql("delete from organisation.reorganisation where id = :id and carried_out_at is null")
                .param("id", id)
                .update();
    }

    private void add(UUID reorganisation, int position, ReorganisationStep step) {
        jdbc.sql("""
                        insert into organisation.reorganisation_step
                               (reorganisation, position, kind, units, codes, names, short_names, target)
                        values (:reorganisation, :position, :kind, :units, :codes, :names, :shortNames, :target)
                        """)
                .param("reorganisation", reorganisation)
                .param("position", position)
                .param("kind", step.kind().name())
                .param("units", step.units().toArray(String[]::new))
                .param("codes", texts(step, Result::code))
                .param("names", texts(step, Result::name))
                .param("shortNames", texts(step, Result::shortName))
                .param("target", step.target())
                .update();
    }

    private static String[] texts(ReorganisationStep step, Function<Result, String> text) {
        return step.results().stream().map(text).toArray(String[]::new);
    }

    private List<ReorganisationStep> steps(UUID id) {
        return jdbc.sql("""
                        select kind, units, codes, names, short_names, target
                          from organisation.reorganisation_step
                         where reorganisation = :id
                         order by position
                        """).param("id", id).query((row, number) -> step(row)).list();
    }

    private static ReorganisationStep step(ResultSet row) throws SQLException {
        var codes = texts(row, "codes");
        var names = texts(row, "names");
        var shortNames = texts(row, "short_names");
        var results = new ArrayList<Result>();
        for (int i = 0; i < codes.size(); i++) {
            results.add(new Result(codes.get(i), names.get(i), shortNames.get(i)));
        }
        return new ReorganisationStep(
                ReorganisationStep.Kind.valueOf(row.getString("kind")),
                texts(row, "units"),
                results,
                row.getString("target"));
    }

    private static Reorganisation reorganisation(ResultSet row, List<ReorganisationStep> steps) throws SQLException {
        return new Reorganisation(
                row.getObject("id", UUID.class),
                row.getString("title"),
                row.getObject("day", LocalDate.class),
                row.getInt("version"),
                row.getObject("drafted_at", OffsetDateTime.class).toInstant(),
                row.getObject("drafted_by", UUID.class),
                instant(row.getObject("carried_out_at", OffsetDateTime.class)),
                row.getObject("carried_out_by", UUID.class),
                steps);
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime moment) {
        return moment == null ? null : moment.toInstant();
    }

    private static @Nullable OffsetDateTime atOffset(@Nullable Instant moment) {
        return moment == null ? null : moment.atOffset(ZoneOffset.UTC);
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }
}
