package se.samhand.testing;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/// A test class that looks at the application through Chromium; a test method asks for [Screens] as its parameter.
///
/// The application and the database are those of [WebTest].
@Documented
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@WebTest
@ExtendWith(ChromiumPerRun.class)
public @interface BrowserTest {}
