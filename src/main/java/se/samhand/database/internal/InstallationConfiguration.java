package se.samhand.database.internal;

import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.io.ClassPathResource;
import org.springframework.util.StringUtils;
import se.samhand.kernel.Installation;

/// Tells a demo from an installation in earnest; in doubt it is in earnest.
///
/// `samhand.demo` decides. Unsaid, it is a demo when the data set comes with demo accounts and the application runs the
/// database itself: nobody who gives it a server of their own shall find a door without a lock in it.
@Configuration(proxyBeanMethods = false)
class InstallationConfiguration {

    @Bean
    static Installation installation(Environment environment) {
        var dataSet = environment.getRequiredProperty("samhand.data");
        return new Installation(
                dataSet,
                Binder.get(environment)
                        .bind("samhand.demo", Bindable.of(Boolean.class))
                        .orElseGet(() -> !StringUtils.hasText(environment.getProperty("spring.datasource.url"))
                                && new ClassPathResource("demo/" + dataSet + "/accounts.csv").exists()));
    }
}
