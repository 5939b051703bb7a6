package se.samhand.identity.internal;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import se.samhand.kernel.CurrentActor;
import se.samhand.kernel.Forbidden;

/// Lets a handler run only if the actor has the permission that it declares; one that declares nothing never runs.
///
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
        switch (Declaration.of(handler)) {
            case Declaration.OpenTo everybody -> {}
            case Declaration.SignedIn anybody -> {
                if (!currentActor.get().isSignedIn()) {
                    throw new Forbidden("to be signed in");
                }
            }
            case Declaration.Permission permission -> currentActor.get().mustHave(permission.code());
            case Declaration.Nothing nothing ->
                throw new Forbidden("that " + handler.getShortLogMessage() + " forgot to declare");
        }
    }
}
