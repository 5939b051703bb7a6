package se.samhand.database.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.core.io.support.SpringFactoriesLoader;
import se.samhand.database.DatabaseUnavailable;

class DatabaseFailureAnalyzerTest {

    @Test
    void tellsReasonAndRemedyOfAMissingDatabase() {
        var failure = new IllegalStateException("bean", new DatabaseUnavailable("No database.", "Start one."));

        assertThat(new DatabaseFailureAnalyzer().analyze(failure))
                .returns("No database.", FailureAnalysis::getDescription)
                .returns("Start one.", FailureAnalysis::getAction);
    }

    @Test
    void isKnownToSpringBoot() {
        var analyzers = SpringFactoriesLoader.forDefaultResourceLocation()
                .load(FailureAnalyzer.class, (type, name, failure) -> {
                    // Others may want a bean factory; only ours is looked for.
                });

        assertThat(analyzers).hasAtLeastOneElementOfType(DatabaseFailureAnalyzer.class);
    }
}
