package se.samhand.plan.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import se.samhand.plan.internal.edit.OwnColumnsQuery;
import se.samhand.strategy.PlanTemplate;
import se.samhand.ui.Visible;
import se.samhand.ui.Words;

/// The name that somebody gives a column of a plan's own.
record ColumnName(String text) {

    private static final int LONGEST = 60;

    static ColumnName typed(MultiValueMap<String, String> fields) {
        return new ColumnName(Typed.text(fields, "namn").replaceAll("\\s+", " ").strip());
    }

    /// What is wrong with it, or null.
    ///
    /// @param others the columns of the plan's own that it must differ from
    @Nullable
    String error(List<String> others, PlanTemplate template, Words words) {
        if (!Visible.isIn(text)) {
            return words.get("plan.columns.name-missing");
        } else if (text.length() > LONGEST) {
            return words.get("plan.columns.name-too-long", LONGEST);
        }
        boolean isCentral =
                template.columns().stream().anyMatch(column -> column.name().equalsIgnoreCase(text));
        return isCentral || OwnColumnsQuery.sameAs(text, others).isPresent()
                ? words.get("plan.columns.name-taken", text)
                : null;
    }
}
