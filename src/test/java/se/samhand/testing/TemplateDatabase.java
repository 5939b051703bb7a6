package se.samhand.testing;

import com.zaxxer.hikari.HikariDataSource;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import se.samhand.database.internal.TestServer;

/// Gives a starting application an empty database of its own to migrate and fill, with [ClassDatabase] in front.
final class TemplateDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final AtomicInteger COUNT = new AtomicInteger();

    @Override
    public void initialize(ConfigurableApplicationContext application) {
        var template = "template_" + COUNT.incrementAndGet();
        var server = TestServer.get();
        server.create(template);
        application
                .getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource("template database", properties(server, template)));
        application.getBeanFactory().addBeanPostProcessor(new ClassDatabaseInFront(template));
    }

    private static Map<String, Object> properties(TestServer server, String template) {
        return Map.of(
                "spring.datasource.url", server.url(template),
                "spring.datasource.username", server.applicationUser(),
                "spring.datasource.password", server.applicationPassword(),
                "spring.flyway.url", server.url(template),
                "spring.flyway.user", server.ownerUser(),
                "spring.flyway.password", server.ownerPassword(),
                "samhand.identity.second-factor.key", "dGVzdCB0ZXN0IHRlc3QgdGVzdCB0ZXN0IHRlc3QgdGU=");
    }

    private record ClassDatabaseInFront(String template) implements BeanPostProcessor {

        @Override
        public Object postProcessAfterInitialization(Object bean, String name) {
            return bean instanceof HikariDataSource starting ? new ClassDatabase(template, starting) : bean;
        }
    }
}
