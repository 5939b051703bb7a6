package se.samhand.job.internal.worker;

import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Settings of worker processes, and the one pool of them.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(WorkerProperties.class)
class WorkerConfiguration {

    @Bean
    WorkerPool workerPool(WorkerProperties properties, MeterRegistry metrics) {
        return new WorkerPool(properties, metrics);
    }
}
