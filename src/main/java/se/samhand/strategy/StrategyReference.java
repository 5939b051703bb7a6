package se.samhand.strategy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// The strategies (*strategier*) that Samhand comes with, read from its resource files without Spring and without a
/// database.
public final class StrategyReference {

    private static final List<String> FILES = List.of("stockholm-2019-2022.json");

    private final List<StrategyVersion> strategies;

    private StrategyReference(List<StrategyVersion> strategies) {
        this.strategies = List.copyOf(strategies);
    }

    public static StrategyReference load() {
        var json = JsonMapper.builder()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
        return new StrategyReference(
                FILES.stream().map(file -> read(json, file)).toList());
    }

    /// All strategies, the oldest first.
    public List<StrategyVersion> strategies() {
        return strategies;
    }

    /// The strategy that plans belong to when they do not say otherwise.
    public StrategyVersion current() {
        return strategies.getLast();
    }

    private static StrategyVersion read(JsonMapper json, String file) {
        try (InputStream in = StrategyReference.class.getResourceAsStream("/reference/strategy/" + file)) {
            if (in == null) {
                throw new IllegalStateException("The reference file strategy/" + file + " is not on the class path");
            }
            return json.readValue(in, StrategyVersion.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
