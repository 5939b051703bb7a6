package se.samhand.kernel;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// The permission that a web handler, or every handler of a controller, asks for before it runs.
///
/// The use case behind it asks again. A handler without this, [RequiresSignIn] or [OpenToAll] is refused.
@Documented
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface RequiresPermission {

    /// A permission code such as `plan.read`.
    String value();
}
