package se.samhand.strategy.internal.template;

/// Why the draft of a template does not become what a person wants.
public enum TemplateRefusal {
    /// Another column has that name.
    NAME_TAKEN,
    /// Every plan has the column: follow-up and reports build on it.
    CORE_STAYS,
    /// The columns that every plan has stand in one order everywhere, in Word as well.
    CORE_STANDS_STILL,
    /// There are as many columns as a page can show.
    TOO_MANY,
    /// Somebody has removed it.
    COLUMN_GONE
}
