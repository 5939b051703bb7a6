package se.samhand.strategy.internal.template;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.samhand.database.RowsById;
import se.samhand.kernel.Actor;
import se.samhand.strategy.TemplatePermissions;
import se.samhand.ui.NamedObject;
import se.samhand.ui.NamedObjects;
import se.samhand.ui.Words;

/// Names versions and drafts of templates in the trail.
@Repository
class NamedTemplates implements NamedObjects {

    private static final String TEMPLATES = "/mallar/";

    private final JdbcClient jdbc;

    NamedTemplates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String kind() {
        return "template";
    }

    @Override
    public Set<String> events() {
        return Set.of("strategy.template.");
    }

    @Override
    public Map<UUID, NamedObject> find(Set<UUID> ids, Actor reader, Words words) {
        return RowsById.in(jdbc, """
                        select e.id, e.strategy_code, e.number, s.short_title
                          from strategy.template_edition e
                          join strategy.strategy s on s.code = e.strategy_code
                         where e.id = any (:ids)
                        """, ids, (row, at) -> {
            Integer number = row.getObject("number", Integer.class);
            String path =
                    TEMPLATES + row.getString("strategy_code") + (number == null ? "/utkast" : "/versioner/" + number);
            return new NamedObject(
                    words.get("strategy.template.of", row.getString("short_title")),
                    reader.may(TemplatePermissions.EDIT) ? path : null);
        });
    }
}
