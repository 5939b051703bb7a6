package se.samhand.plan.internal;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.unit.DataSize;
import se.samhand.document.ReadingLimits;
import se.samhand.organisation.OrganisationReference;
import se.samhand.plan.PlanReader;
import se.samhand.strategy.StrategyReference;

/// Gives the application the plan reader, which itself knows no Spring, with the organisation of this installation.
@Configuration(proxyBeanMethods = false)
class PlanReading {

    @Bean
    PlanReader planReader(
            @Value("${samhand.data}") String dataSet,
            @Value("${spring.servlet.multipart.max-file-size}") DataSize largestFile) {
        return new PlanReader(
                ReadingLimits.DEFAULT.withMaxBytes(largestFile.toBytes()),
                StrategyReference.load(),
                OrganisationReference.load(dataSet));
    }
}
