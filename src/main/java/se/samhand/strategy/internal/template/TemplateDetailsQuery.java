package se.samhand.strategy.internal.template;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.samhand.kernel.NotFound;
import se.samhand.strategy.StrategyDirectory;
import se.samhand.strategy.StrategyVersion;
import se.samhand.strategy.TemplateChange;
import se.samhand.strategy.TemplateVersion.Column;

/// The template of a strategy: its draft, its versions, and what differs between two of them.
@Component
public class TemplateDetailsQuery {

    /// The template of a strategy.
    ///
    /// @param published the versions, the newest first
    public record TemplateDetails(
            StrategyVersion strategy, List<TemplateEdition> published, Optional<TemplateEdition> draft) {

        public TemplateDetails {
            published = List.copyOf(published);
        }

        public TemplateEdition newest() {
            return published.getFirst();
        }

        /// What there is to edit: the draft, or the newest version as long as nobody has changed anything.
        public List<Column> edited() {
            return draft.map(TemplateEdition::columns).orElseGet(() -> newest().columns());
        }

        /// Version of the draft, 0 as long as there is none.
        public int draftVersion() {
            return draft.map(TemplateEdition::version).orElse(0);
        }

        /// What publishing would change.
        public List<TemplateChange> changes() {
            return TemplateChange.between(newest().columns(), edited());
        }

        /// @throws NotFound when there is no such version
        public TemplateEdition version(int number) {
            return published.stream()
                    .filter(edition -> edition.asVersion().number() == number)
                    .findFirst()
                    .orElseThrow(() -> new NotFound("No version " + number + " of the template of " + strategy.code()));
        }
    }

    private final StrategyDirectory strategies;
    private final TemplateEditions editions;

    TemplateDetailsQuery(StrategyDirectory strategies, TemplateEditions editions) {
        this.strategies = strategies;
        this.editions = editions;
    }

    /// The templates of all strategies, the oldest first.
    @Transactional(readOnly = true)
    public List<TemplateDetails> list() {
        return strategies.strategies().stream().map(this::details).toList();
    }

    /// @throws NotFound when there is no such strategy
    @Transactional(readOnly = true)
    public TemplateDetails get(String strategy) {
        return strategies
                .strategy(strategy)
                .map(this::details)
                .orElseThrow(() -> new NotFound("No strategy " + strategy));
    }

    private TemplateDetails details(StrategyVersion strategy) {
        return new TemplateDetails(strategy, editions.published(strategy.code()), editions.draft(strategy.code()));
    }
}
