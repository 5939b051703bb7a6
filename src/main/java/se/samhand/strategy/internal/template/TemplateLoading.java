package se.samhand.strategy.internal.template;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.samhand.kernel.UuidV7;
import se.samhand.strategy.PlanTemplate;
import se.samhand.strategy.StrategyVersion;
import se.samhand.strategy.TemplateChange;
import se.samhand.strategy.TemplateVersion.Column;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Publishes the templates that Samhand comes with, until somebody here has begun to edit or has published their own.
@Component
public class TemplateLoading {

    private static final String GUIDANCE = "/reference/strategy/guidance.json";

    private record Guidance(String guidance, String goodExample, String weakExample) {
        private static final Guidance NONE = new Guidance("", "", "");
    }

    private final TemplateEditions editions;
    private final Clock clock;
    private final Map<PlanTemplate.ColumnKind, Guidance> guidance;

    TemplateLoading(TemplateEditions editions, Clock clock) {
        this.editions = editions;
        this.clock = clock;
        this.guidance = guidance();
    }

    /// What people published here is never replaced: a newer template that Samhand comes with stands back for it.
    public void load(StrategyVersion strategy) {
        editions.hold(strategy.code());
        List<TemplateEdition> published = editions.published(strategy.code());
        boolean isPeoples = published.stream().anyMatch(edition -> edition.publishedBy() != null)
                || editions.draft(strategy.code()).isPresent();
        List<Column> columns = columns(strategy.template());
        List<Column> before =
                published.isEmpty() ? List.of() : published.getFirst().columns();
        if (isPeoples || TemplateChange.between(before, columns).isEmpty()) {
            return;
        }
        TemplateEdition edition = new TemplateEdition(
                UuidV7.next(clock), strategy.code(), null, 0, clock.instant(), null, null, null, columns);
        editions.save(edition);
        editions.publish(edition.published(published.size() + 1, clock.instant(), null));
    }

    private List<Column> columns(PlanTemplate template) {
        return template.columns().stream().map(this::column).toList();
    }

    private Column column(PlanTemplate.Column column) {
        Guidance told = Optional.ofNullable(guidance.get(column.kind())).orElse(Guidance.NONE);
        return new Column(
                column.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                column.kind(),
                column.name(),
                column.nameEnglish(),
                column.displayName(),
                column.required(),
                told.guidance(),
                told.goodExample(),
                told.weakExample());
    }

    private static Map<PlanTemplate.ColumnKind, Guidance> guidance() {
        try (InputStream in = TemplateLoading.class.getResourceAsStream(GUIDANCE)) {
            if (in == null) {
                throw new IllegalStateException("The reference file " + GUIDANCE + " is not on the class path");
            }
            return JsonMapper.builder()
                    .build()
                    .readValue(in, new TypeReference<Map<PlanTemplate.ColumnKind, Guidance>>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
