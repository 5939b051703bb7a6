package se.samhand.identity.internal;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.annotation.Annotation;
import java.util.Optional;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import se.samhand.kernel.CurrentActor;
import se.samhand.kernel.Forbidden;
import se.samhand.kernel.OpenToAll;
import se.samhand.kernel.RequiresPermission;

/// Lets a handler run only if the actor has the permission that it declares; one that declares nothing never runs.
///
/// A mark on the method goes before a mark on the class.
/// Error pages are let through, or a refusal could not be told.
final class DeclaredPermission implements HandlerInterceptor {

    private final CurrentActor currentActor;

    DeclaredPermission(CurrentActor currentActor) {
        this.currentActor = currentActor;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method && request.getDispatcherType() != DispatcherType.ERROR) {
            permit(method);
        }
        return true;
    }

    private void permit(HandlerMethod handler) {
        if (mark(handler, OpenToAll.class).isPresent()) {
            return;
        }
        var permission = mark(handler, RequiresPermission.class)
                .map(RequiresPermission::value)
                .orElseThrow(() -> new Forbidden("that " + handler.getShortLogMessage() + " forgot to declare"));
        if (!currentActor.get().may(permission)) {
            throw new Forbidden(permission);
        }
    }

    /// The mark on the method, or else on the class unless the method carries the other mark.
    private static <A extends Annotation> Optional<A> mark(HandlerMethod handler, Class<A> kind) {
        var method = handler.getMethod();
        if (AnnotatedElementUtils.isAnnotated(method, RequiresPermission.class)
                || AnnotatedElementUtils.isAnnotated(method, OpenToAll.class)) {
            return Optional.ofNullable(AnnotatedElementUtils.findMergedAnnotation(method, kind));
        }
        return Optional.ofNullable(AnnotatedElementUtils.findMergedAnnotation(handler.getBeanType(), kind));
    }
}
