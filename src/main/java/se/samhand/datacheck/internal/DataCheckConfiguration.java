package se.samhand.datacheck.internal;

import java.time.Clock;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;
import se.samhand.datacheck.Examination;
import se.samhand.kernel.DataChecks;

/// Gathers the checks that the modules contribute.
@Configuration(proxyBeanMethods = false)
class DataCheckConfiguration {

    @Bean
    Examination examination(List<DataChecks> modules, PlatformTransactionManager transactions, Clock clock) {
        return Examination.of(modules, transactions, clock);
    }
}
