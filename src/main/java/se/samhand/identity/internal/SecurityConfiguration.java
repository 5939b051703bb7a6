package se.samhand.identity.internal;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import se.samhand.kernel.CurrentActor;

/// Who may send what: sign-in, forged forms, security headers, and the permission of each handler.
///
/// The Content-Security-Policy is set by `ui`, which knows what its pages need.
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration implements WebMvcConfigurer {

    private static final String NO_DEVICES = "camera=(), geolocation=(), microphone=(), payment=(), usb=()";

    /// Forged forms are refused with a token in the session, read from a field of the form or a header of htmx.
    /// Strict-Transport-Security is left to Spring Security's default: sent over HTTPS only.
    @Bean
    SecurityFilterChain securityFilterChain(HttpSecurity http, DemoUser demoUser) {
        return http.addFilterBefore(new SignInAsDemoUser(demoUser), AnonymousAuthenticationFilter.class)
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
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

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new DeclaredPermission(currentActor()));
        registry.addInterceptor(new FormTokenBeforePage());
    }
}
