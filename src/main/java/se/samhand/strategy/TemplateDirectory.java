package se.samhand.strategy;

import java.util.Optional;

/// Answers questions about the published versions of templates that plans are written under.
public interface TemplateDirectory {

    /// A published version.
    ///
    /// @throws se.samhand.kernel.NotFound when there is none
    TemplateVersion get(String strategy, int number);

    /// Number of the newest published version; nothing for a strategy that does not exist.
    Optional<Integer> newestNumber(String strategy);

    /// The newest published version; nothing for a strategy that does not exist.
    Optional<TemplateVersion> newest(String strategy);
}
