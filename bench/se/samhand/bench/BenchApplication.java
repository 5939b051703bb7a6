package se.samhand.bench;

import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import se.samhand.Application;

/// The whole application, on the loopback address and a free port.
final class BenchApplication {

    private BenchApplication() {}

    static ConfigurableApplicationContext start(Map<String, Object> settings) {
        var all = new HashMap<String, Object>(settings);
        all.put("server.address", "127.0.0.1");
        all.put("server.port", "0");
        all.put("samhand.data", "ekdalen");
        all.put("spring.main.banner-mode", "off");
        all.put("logging.level.root", "warn");
        var arguments = all.entrySet().stream()
                .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                .toArray(String[]::new);
        return new SpringApplicationBuilder(Application.class).run(arguments);
    }
}
