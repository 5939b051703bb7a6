package se.samhand.organisation.internal;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionOperations;
import se.samhand.organisation.OrganisationReference;

/// Brings the database up to date with the reference files before the first page is served.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(OrganisationProperties.class)
class OrganisationConfiguration {

    @Bean
    SmartInitializingSingleton organisationLoading(
            ReferenceLoading reference, OrganisationProperties properties, TransactionOperations transaction) {
        return () -> transaction.executeWithoutResult(
                status -> reference.load(OrganisationReference.load(properties.data())));
    }
}
