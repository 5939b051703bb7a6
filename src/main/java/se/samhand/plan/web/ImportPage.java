package se.samhand.plan.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samhand.ui.FormErrors;
import se.samhand.ui.Option;

/// The original beside the interpretation, before a plan is made of it.
public record ImportPage(
        String fileName,
        String rows,
        String sure,
        String open,
        boolean hasOpen,
        String createHref,
        String removalHref,
        HeadingForm form,
        FormErrors errors,
        List<Option> administrations,
        @Nullable String administrationAsWritten,
        @Nullable String existingHref,
        List<Question> questions,
        List<Row> planRows,
        List<Unread> unread,
        List<OriginalBlock> original) {

    /// A place where the reading is a guess.
    public record Question(int number, String title, String why, String originalText, String guess, String placeHref) {}

    /// A row as it was read.
    public record Row(String point, List<Area> areas, List<String> goals, List<Activity> activities) {}

    /// A sub-area as it was read.
    public record Area(
            @Nullable String code,
            @Nullable String tint,
            String name,
            @Nullable String wording) {}

    /// An activity as it was read.
    public record Activity(String number, String text, String facts) {}

    /// Text that found no field.
    public record Unread(String place, String text, String href) {}
}
