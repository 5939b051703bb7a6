package se.samhand.ui;

import java.util.Set;

/// Says codes that the trail and the notices keep as people know them.
/// Contributed by the module that knows what they stand for.
///
/// Codes whose words never vary need no bean: `audit.value.<argument>.<code>` among the messages is enough.
public interface ArgumentWords {

    /// Names of the arguments that it knows, such as `scope`.
    Set<String> arguments();

    /// The words for a code, or the code itself when nobody knows it any more.
    String say(String code, Words words);
}
