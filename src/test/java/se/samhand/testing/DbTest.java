package se.samhand.testing;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestExecutionListeners;
import org.springframework.test.context.TestExecutionListeners.MergeMode;

/// A test class with the whole application and a real PostgreSQL: inject use cases, repositories, `JdbcClient`.
///
/// - Two programs share the classes of a run. One server for each, `fsync` off, data under `target/test-database`.
/// - The application starts once per program, on an empty database.
///   Migrations and reference data are loaded as in production; that database is then the template.
/// - Each test class works on a copy of its own, made in some 50 ms and dropped after the class.
///   The application's `DataSource` leads to the copy of the class that runs now, in the application's role.
/// - The methods of a class share the copy: let each make what it needs, and do not count all rows of a table.
///   Annotate a class or method with Spring's `@Transactional` to roll back after each method.
/// - For what the application may not do (tables, other people's rows), inject [ClassDatabase] and use `asOwner()`.
///
/// Keep to this annotation as it is.
/// Properties, profiles or beans of its own give a class a second application, which costs seconds.
/// The classes of a program run one after another.
@Documented
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = TemplateDatabase.class)
@TestExecutionListeners(listeners = DatabasePerClass.class, mergeMode = MergeMode.MERGE_WITH_DEFAULTS)
public @interface DbTest {}
