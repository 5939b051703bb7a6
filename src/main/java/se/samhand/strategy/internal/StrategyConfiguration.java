package se.samhand.strategy.internal;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionOperations;
import se.samhand.strategy.StrategyReference;
import se.samhand.strategy.internal.steering.SteeringLoading;
import se.samhand.strategy.internal.template.TemplateLoading;

/// Brings the database up to date with the reference files before the first page is served.
@Configuration(proxyBeanMethods = false)
class StrategyConfiguration {

    @Bean
    SmartInitializingSingleton strategyLoading(
            StoredStrategies strategies,
            TemplateLoading templates,
            SteeringLoading steering,
            TransactionOperations transaction) {
        return () -> transaction.executeWithoutResult(status -> {
            StrategyReference.load().strategies().forEach(strategy -> {
                strategies.load(strategy);
                templates.load(strategy);
            });
            steering.load();
        });
    }
}
