package se.samhand.identity.internal;

import java.lang.reflect.AnnotatedElement;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.method.HandlerMethod;
import se.samhand.kernel.OpenToAll;
import se.samhand.kernel.RequiresPermission;
import se.samhand.kernel.RequiresSignIn;

/// What a handler asks of whoever calls it.
sealed interface Declaration {

    /// Everybody may call it, signed in or not.
    record OpenTo(String because) implements Declaration {}

    /// Everybody who is signed in may call it.
    record SignedIn(String because) implements Declaration {}

    /// Whoever has the permission, in whatever scope, may call it.
    record Permission(String code) implements Declaration {}

    /// Somebody forgot to declare; nobody may call it.
    record Nothing() implements Declaration {}

    /// A mark on the method goes before a mark on the class.
    static Declaration of(HandlerMethod handler) {
        var onMethod = of(handler.getMethod());
        return onMethod instanceof Nothing ? of(handler.getBeanType()) : onMethod;
    }

    private static Declaration of(AnnotatedElement element) {
        var permission = AnnotatedElementUtils.findMergedAnnotation(element, RequiresPermission.class);
        if (permission != null) {
            return new Permission(permission.value());
        }
        var signedIn = AnnotatedElementUtils.findMergedAnnotation(element, RequiresSignIn.class);
        if (signedIn != null) {
            return new SignedIn(signedIn.because());
        }
        var open = AnnotatedElementUtils.findMergedAnnotation(element, OpenToAll.class);
        return open == null ? new Nothing() : new OpenTo(open.because());
    }
}
