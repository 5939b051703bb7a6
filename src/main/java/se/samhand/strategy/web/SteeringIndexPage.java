package se.samhand.strategy.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samhand.ui.Column;
import se.samhand.ui.FormErrors;
import se.samhand.ui.Icon;
import se.samhand.ui.Link;
import se.samhand.ui.Option;
import se.samhand.ui.Tone;

/// The register of steering documents.
///
/// @param newHref where one is registered, or null for those who may not
/// @param applied what is asked for, each with the list without it
/// @param inForce year or day as typed
/// @param order as it goes along with the filter
public record SteeringIndexPage(
        @Nullable String newHref,
        String fileHref,
        List<Link> applied,
        String searched,
        List<Option> kinds,
        String kind,
        List<Option> owners,
        String owner,
        String inForce,
        String order,
        FormErrors errors,
        String count,
        List<Column> columns,
        List<Item> items,
        int pageNumber,
        int pageCount,
        @Nullable String earlierHref,
        @Nullable String laterHref) {

    public boolean isFiltered() {
        return !applied.isEmpty();
    }

    /// A document.
    ///
    /// @param state whether it is in force today
    public record Item(
            String title,
            String href,
            String kind,
            String owner,
            String period,
            String state,
            Icon stateIcon,
            Tone stateTone,
            String goals) {}
}
