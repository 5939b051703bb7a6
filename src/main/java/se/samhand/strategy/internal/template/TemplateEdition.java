package se.samhand.strategy.internal.template;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samhand.kernel.StaleVersion;
import se.samhand.strategy.TemplateVersion;
import se.samhand.strategy.TemplateVersion.Column;

/// A template on its way or published.
///
/// @param number null for the draft
/// @param version counts the changes of a draft, so that two people do not overwrite each other
/// @param changedBy null where Samhand came with it
public record TemplateEdition(
        UUID id,
        String strategy,
        @Nullable Integer number,
        int version,
        Instant changedAt,
        @Nullable UUID changedBy,
        @Nullable Instant publishedAt,
        @Nullable UUID publishedBy,
        List<Column> columns) {

    public TemplateEdition {
        columns = List.copyOf(columns);
    }

    public boolean isDraft() {
        return number == null;
    }

    /// A draft that begins with what this version says.
    TemplateEdition draft(UUID draftId, Instant at, UUID by) {
        return new TemplateEdition(draftId, strategy, null, 0, at, by, null, null, columns);
    }

    TemplateEdition with(List<Column> others, Instant at, UUID by) {
        return new TemplateEdition(id, strategy, number, version + 1, at, by, publishedAt, publishedBy, others);
    }

    TemplateEdition published(int asNumber, Instant at, @Nullable UUID by) {
        return new TemplateEdition(id, strategy, asNumber, version, changedAt, changedBy, at, by, columns);
    }

    /// Goes on only if the draft says what a person saw.
    ///
    /// @throws StaleVersion when somebody else was first
    void mustBeIn(int seen) {
        if (version != seen) {
            throw new StaleVersion("The draft of the template of " + strategy + " is no longer in version " + seen);
        }
    }

    /// As others know it, once it is published.
    TemplateVersion asVersion() {
        if (number == null) {
            throw new IllegalStateException("The template " + id + " is a draft");
        }
        return new TemplateVersion(id, strategy, number, columns);
    }
}
