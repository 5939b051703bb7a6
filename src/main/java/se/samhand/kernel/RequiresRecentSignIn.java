package se.samhand.kernel;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Marks a web handler, or every handler of a controller, that asks the person to show again who they are.
///
/// Not if they did so a short while ago. It stands beside the permission, which is asked for first.
/// A page is come back to; a form is shown with what was typed, to be sent again.
@Documented
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface RequiresRecentSignIn {}
