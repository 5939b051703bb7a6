package se.samhand.strategy.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samhand.strategy.TemplateVersion.Column;
import se.samhand.strategy.internal.template.TemplateEdit;
import se.samhand.ui.FormErrors;
import se.samhand.ui.Visible;
import se.samhand.ui.Words;

/// What a person says of a column, as typed.
///
/// @param kravs `ja` when an empty cell is a gap
public record ColumnForm(
        String namn, String engelskt, String kravs, String vagledning, String bra, String svagt, String version) {

    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_TEXT = 2_000;

    public ColumnForm(
            @Nullable String namn,
            @Nullable String engelskt,
            @Nullable String kravs,
            @Nullable String vagledning,
            @Nullable String bra,
            @Nullable String svagt,
            @Nullable String version) {
        this.namn = Typed.line(namn);
        this.engelskt = Typed.line(engelskt);
        this.kravs = Typed.line(kravs);
        this.vagledning = Typed.text(vagledning);
        this.bra = Typed.text(bra);
        this.svagt = Typed.text(svagt);
        this.version = Typed.line(version);
    }

    static ColumnForm empty(int version) {
        return new ColumnForm("", "", "", "", "", "", String.valueOf(version));
    }

    static ColumnForm of(Column column, int version) {
        return new ColumnForm(
                column.name(),
                column.nameEnglish(),
                column.isRequired() ? "ja" : "",
                column.guidance(),
                column.goodExample(),
                column.weakExample(),
                String.valueOf(version));
    }

    public int versionNumber() {
        return Typed.number(version);
    }

    public List<String> required() {
        return List.of(kravs);
    }

    FormErrors errors(Words words) {
        FormErrors errors = FormErrors.none();
        if (!Visible.isIn(namn)) {
            errors = errors.with("namn", words.get("strategy.template.column.name-missing"));
        }
        errors = tooLong(errors, "namn", namn, LONGEST_NAME, words);
        errors = tooLong(errors, "engelskt", engelskt, LONGEST_NAME, words);
        errors = tooLong(errors, "vagledning", vagledning, LONGEST_TEXT, words);
        errors = tooLong(errors, "bra", bra, LONGEST_TEXT, words);
        return tooLong(errors, "svagt", svagt, LONGEST_TEXT, words);
    }

    private static FormErrors tooLong(FormErrors errors, String field, String text, int longest, Words words) {
        return text.length() > longest
                ? errors.with(field, words.get("strategy.template.column.too-long", longest))
                : errors;
    }

    /// Without an English name the Swedish one stands for both.
    TemplateEdit.Content content() {
        return new TemplateEdit.Content(
                namn, Visible.isIn(engelskt) ? engelskt : namn, kravs.equals("ja"), vagledning, bra, svagt);
    }
}
