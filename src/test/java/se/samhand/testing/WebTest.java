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

/// A test class that talks HTTP to the whole application, on a random port and down to a real PostgreSQL.
///
/// The application and the database are those of [DbTest]: started once per run, one copy per test class.
/// Get the port with `@LocalServerPort int port`.
@Documented
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = TemplateDatabase.class)
@TestExecutionListeners(listeners = DatabasePerClass.class, mergeMode = MergeMode.MERGE_WITH_DEFAULTS)
public @interface WebTest {}
