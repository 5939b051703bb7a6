package se.samhand.testing;

import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/// Gives each test class its copy of the template; a `@Nested` class works on the copy of the class around it.
final class DatabasePerClass implements TestExecutionListener {

    @Override
    public void beforeTestClass(TestContext test) {
        if (isOutermost(test)) {
            database(test).begin(test.getTestClass());
        }
    }

    @Override
    public void afterTestClass(TestContext test) {
        if (isOutermost(test)) {
            database(test).end();
        }
    }

    private static boolean isOutermost(TestContext test) {
        return !test.getTestClass().isMemberClass();
    }

    private static ClassDatabase database(TestContext test) {
        return test.getApplicationContext().getBean(ClassDatabase.class);
    }
}
