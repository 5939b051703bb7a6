package se.samhand.identity.internal;

import jakarta.servlet.DispatcherType;
import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import se.samhand.identity.internal.factor.FactorProperties;
import se.samhand.kernel.CurrentActor;

/// Who may send what: sign-in, forged forms, security headers, and the permission of each handler.
///
/// The Content-Security-Policy is set by `ui`, which knows what its pages need.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({IdentityProperties.class, FactorProperties.class})
class SecurityConfiguration implements WebMvcConfigurer {

    private static final String NO_DEVICES = "camera=(), geolocation=(), microphone=(), payment=(), usb=()";

    private final IdentityProperties properties;
    private final Clock clock;

    SecurityConfiguration(IdentityProperties properties, Clock clock) {
        this.properties = properties;
        this.clock = clock;
    }

    /// Everything asks for sign-in that does not say that it is open; the permission is asked for by the handler.
    ///
    /// Forged forms are refused with a token in the session, read from a field of the form or a header of htmx.
    /// Strict-Transport-Security is left to Spring Security's default: sent over HTTPS only.
    @Bean
    SecurityFilterChain securityFilterChain(
            HttpSecurity http, SessionSecurityContexts securityContexts, OpenRoutes openRoutes) {
        var demandForSignIn = new DemandForSignIn();
        return http.securityContext(context -> context.securityContextRepository(securityContexts))
                .authorizeHttpRequests(
                        requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.ASYNC)
                                .permitAll()
                                .requestMatchers(openRoutes)
                                .permitAll()
                                .anyRequest()
                                .authenticated())
                .exceptionHandling(refusals ->
                        refusals.authenticationEntryPoint(demandForSignIn).accessDeniedHandler(demandForSignIn))
                .requestCache(cache -> cache.disable())
                .logout(logout -> logout.disable())
                .headers(headers -> headers.referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                        .permissionsPolicyHeader(permissions -> permissions.policy(NO_DEVICES)))
                .build();
    }

    @Bean
    CurrentActor currentActor() {
        return new SignedInActor();
    }

    /// Two requests of one browser at the same time may both write to its session.
    @Bean
    SessionRepositoryCustomizer<JdbcIndexedSessionRepository> sessionsInPostgres() {
        return new PostgreSqlJdbcIndexedSessionRepositoryCustomizer();
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new DeclaredPermission(currentActor()));
        registry.addInterceptor(new FactorDemand());
        registry.addInterceptor(new RecentSignIn(clock, properties.session().proof()));
        registry.addInterceptor(new FormTokenBeforePage());
    }
}
