package se.samhand.plan.web;

import org.jspecify.annotations.Nullable;
import se.samhand.strategy.StartingPoint;
import se.samhand.strategy.SubArea;
import se.samhand.strategy.TemplateVersion;
import se.samhand.ui.Words;

/// Names of a strategy's parts in the reader's language; Swedish ones with soft hyphens, since columns are narrow.
record StrategyNames(Words words) {

    String of(StartingPoint point) {
        return isEnglish() ? point.nameEnglish() : point.displayName();
    }

    String of(SubArea area) {
        return isEnglish() ? area.nameEnglish() : area.displayName();
    }

    String of(TemplateVersion.Column column) {
        return isEnglish() ? column.nameEnglish() : column.displayName();
    }

    /// Without soft hyphens, for titles and for what is read aloud.
    String spoken(StartingPoint point) {
        return isEnglish() ? point.nameEnglish() : point.name();
    }

    /// Without soft hyphens, for titles and for what is read aloud.
    String spoken(SubArea area) {
        return isEnglish() ? area.nameEnglish() : area.name();
    }

    /// Three letters of a code in lower case, which is how style sheets know the tint of a starting point.
    static @Nullable String tint(@Nullable String code) {
        return code == null ? null : code.substring(0, 3).toLowerCase(java.util.Locale.ROOT);
    }

    private boolean isEnglish() {
        return words.language().equals("en");
    }
}
