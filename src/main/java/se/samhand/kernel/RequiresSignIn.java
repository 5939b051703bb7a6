package se.samhand.kernel;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Marks a web handler that everybody who is signed in may call, whatever their role; the reason is part of the mark.
///
/// Meant for what concerns the person alone, such as their own account, and for pages whose parts ask for themselves.
@Documented
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface RequiresSignIn {

    /// Why no role is needed here.
    String because();
}
