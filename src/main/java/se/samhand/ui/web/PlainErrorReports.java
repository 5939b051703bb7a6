package se.samhand.ui.web;

import org.apache.catalina.core.StandardHost;
import org.springframework.boot.tomcat.TomcatContextCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Has the server use our last page instead of its own.
@Configuration(proxyBeanMethods = false)
class PlainErrorReports {

    @Bean
    TomcatContextCustomizer plainErrorReport() {
        return context -> {
            if (context.getParent() instanceof StandardHost host) {
                host.setErrorReportValveClass(PlainErrorReport.class.getName());
            }
        };
    }
}
