package se.samhand.identity.internal;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.samhand.database.RowsById;
import se.samhand.kernel.Actor;
import se.samhand.ui.NamedObject;
import se.samhand.ui.NamedObjects;
import se.samhand.ui.Words;

/// Names accounts in the trail; one whose name was erased is called so.
@Repository
class NamedAccounts implements NamedObjects {

    private final JdbcClient jdbc;

    NamedAccounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String kind() {
        return "account";
    }

    @Override
    public Set<String> events() {
        return Set.of("identity.");
    }

    @Override
    public Map<UUID, NamedObject> find(Set<UUID> ids, Actor reader, Words words) {
        var named = new HashMap<UUID, NamedObject>();
        if (ids.contains(Actor.nobody().id())) {
            named.put(Actor.nobody().id(), new NamedObject(words.get("identity.accounts.none-such"), null));
        }
        named.putAll(RowsById.in(
                jdbc,
                """
                        select id, name
                          from identity.person
                         where id = any (:ids)
                        """,
                ids,
                (row, number) -> named(row.getObject("id", UUID.class), row.getString("name"), reader, words)));
        return named;
    }

    private static NamedObject named(UUID id, @Nullable String name, Actor reader, Words words) {
        return new NamedObject(
                name == null ? words.get("identity.accounts.erased") : name,
                reader.may(IdentityPermissions.ADMINISTER) ? "/administration/konton/" + id : null);
    }
}
