package se.samhand.ui;

import java.util.Locale;

/// How far a sub-area is covered: three shapes, so that colour is not needed.
public enum Coverage {
    /// A disc.
    FULL("ui.coverage.full"),
    /// Half a disc.
    HALF("ui.coverage.half"),
    /// A dashed ring: a gap is drawn, never left blank.
    NONE("ui.coverage.none");

    private final String labelKey;

    Coverage(String labelKey) {
        this.labelKey = labelKey;
    }

    /// Value of the attribute `data-cover`.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String labelKey() {
        return labelKey;
    }
}
