package se.samhand.cli;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.AbstractDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import se.samhand.database.DatabaseAtDesk;
import se.samhand.datacheck.CheckResult;
import se.samhand.datacheck.Examination;
import se.samhand.file.FileUse;
import se.samhand.kernel.DataChecks;

/// The checks of all modules without the application around them: finds their classes, and gives them what they may
/// ask for.
final class CheckDesk implements AutoCloseable {

    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

    CheckDesk(DatabaseAtDesk database) {
        var source = source(database);
        context.registerBean(DataSource.class, () -> source);
        context.registerBean(JdbcClient.class, () -> JdbcClient.create(source));
        context.registerBean(PlatformTransactionManager.class, () -> new JdbcTransactionManager(source));
        context.registerBean(Clock.class, Clock::systemUTC);
        var scanner = new ClassPathBeanDefinitionScanner(context, false);
        scanner.addIncludeFilter(new AssignableTypeFilter(DataChecks.class));
        scanner.addIncludeFilter(new AssignableTypeFilter(FileUse.class));
        scanner.scan("se.samhand");
        context.refresh();
    }

    List<CheckResult> examine() {
        var examination = Examination.of(
                context.getBeansOfType(DataChecks.class).values(),
                context.getBean(PlatformTransactionManager.class),
                context.getBean(Clock.class));
        return examination.checks().stream().map(examination::make).toList();
    }

    @Override
    public void close() {
        context.close();
    }

    private static DataSource source(DatabaseAtDesk database) {
        return new AbstractDataSource() {
            @Override
            public Connection getConnection() throws SQLException {
                return database.connect();
            }

            @Override
            public Connection getConnection(String username, String password) throws SQLException {
                return database.connect();
            }
        };
    }
}
