package se.samhand.database;

import java.util.List;

/// A table that the running application may not do everything with; a module contributes one as a bean.
///
/// @param name with its schema
/// @param forbidden rights that the application's role must not have, such as `update`
public record ProtectedTable(String name, List<String> forbidden) {

    public ProtectedTable {
        forbidden = List.copyOf(forbidden);
    }
}
