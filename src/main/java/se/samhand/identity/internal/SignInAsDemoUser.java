package se.samhand.identity.internal;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import se.samhand.kernel.Actor;

/// Signs in every request as the demo user, error pages included.
final class SignInAsDemoUser extends OncePerRequestFilter {

    private final DemoUser demoUser;

    SignInAsDemoUser(DemoUser demoUser) {
        this.demoUser = demoUser;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(signedIn(demoUser.actor()));
        SecurityContextHolder.setContext(context);
        chain.doFilter(request, response);
    }

    private static UsernamePasswordAuthenticationToken signedIn(Actor actor) {
        var permissions = AuthorityUtils.createAuthorityList(actor.codes().toList());
        return UsernamePasswordAuthenticationToken.authenticated(actor, null, permissions);
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    protected boolean shouldNotFilterAsyncDispatch() {
        return false;
    }
}
