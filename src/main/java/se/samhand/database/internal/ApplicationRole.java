package se.samhand.database.internal;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.util.StringUtils;

/// How migrations name the role of the running application, where they grant to it or revoke from it.
public final class ApplicationRole {

    private ApplicationRole() {}

    /// Without a user name of its own the application signs in as the owner does.
    public static Map<String, String> placeholder(@Nullable String user) {
        return Map.of(
                "application_role",
                StringUtils.hasText(user) ? "\"" + user.replace("\"", "\"\"") + "\"" : "current_user");
    }
}
