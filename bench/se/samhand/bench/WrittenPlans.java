package se.samhand.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Holds what people were told to be saved against what the database and the history of the plans say.
final class WrittenPlans {

    private record Edit(UUID plan, int number, String by, UUID activity, String before, String after) {}

    private final JdbcClient jdbc;

    WrittenPlans(ApplicationContext application) {
        this.jdbc = application.getBean(JdbcClient.class);
    }

    /// @throws IllegalStateException when an edit was lost, or hidden without having been seen
    void verify(List<Writer> writers) {
        var edits = edits();
        var kept = new HashSet<List<Object>>();
        edits.forEach(edit -> kept.add(List.of(edit.by(), edit.plan(), edit.activity(), edit.after())));
        var said = 0;
        List<String> lost = new ArrayList<>();
        for (var writer : writers) {
            for (var text : writer.said()) {
                said++;
                if (!kept.contains(List.of(writer.name(), text.plan(), text.activity(), text.text()))) {
                    lost.add(text.toString());
                }
            }
        }
        lost.addAll(hidden(edits));
        if (!lost.isEmpty() || said != edits.size()) {
            throw new IllegalStateException(
                    "%d texts were told to be saved, %d edits are there; lost: %s".formatted(said, edits.size(), lost));
        }
        Report.line(
                "No edit was lost: %d texts were told to be saved, and each stands in the history, made of what the one before left"
                        .formatted(said));
    }

    /// Edits of a cell that did not begin with what the one before left there, or numbers that are missing.
    private List<String> hidden(List<Edit> edits) {
        List<String> hidden = new ArrayList<>();
        Map<UUID, String> says = new HashMap<>();
        Map<UUID, Integer> numbers = new HashMap<>();
        for (var edit : edits) {
            var before = says.put(edit.activity(), edit.after());
            if (before != null && !before.equals(edit.before())) {
                hidden.add("before " + edit);
            }
            if (numbers.merge(edit.plan(), 1, Integer::sum) != edit.number()) {
                hidden.add("a number before " + edit);
            }
        }
        var now = now(says.keySet());
        says.forEach((activity, text) -> {
            if (!Objects.equals(now.get(activity), text)) {
                hidden.add("the latest of " + activity);
            }
        });
        return hidden;
    }

    private List<Edit> edits() {
        return jdbc.sql("""
                        select e.plan_id, e.number, p.sign_in_name, e.parts[1] as activity
                             , e.changes #>> '{0,before,text}' as before, e.changes #>> '{0,after,text}' as after
                          from plan.edit e
                          join identity.person p on p.id = e.made_by
                         order by e.plan_id, e.number
                        """)
                .query((row, number) -> new Edit(
                        row.getObject("plan_id", UUID.class),
                        row.getInt("number"),
                        row.getString("sign_in_name"),
                        row.getObject("activity", UUID.class),
                        row.getString("before"),
                        row.getString("after")))
                .list();
    }

    private Map<UUID, String> now(Set<UUID> activities) {
        Map<UUID, String> texts = new HashMap<>();
        jdbc.sql("select id, text from plan.activity where id = any (:ids)")
                .param("ids", activities.toArray(UUID[]::new))
                .query(row -> {
                    texts.put(row.getObject("id", UUID.class), row.getString("text"));
                });
        return texts;
    }
}
