package se.samhand.document.internal;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samhand.document.Refusal;

/// What a file holds, whatever it is called, with the endings that fit.
enum ContentKind {
    DOCX(null, "docx dotx"),
    ODT(null, "odt ott"),
    XLSX(null, "xlsx xltx"),
    HTML_PAGE(null, "html htm xhtml"),
    HTML_FRAGMENT(null, "html htm xhtml txt text"),
    TEXT(null, "txt text tsv tab md csv"),
    PDF(null, "pdf"),
    ENCRYPTED(Refusal.ENCRYPTED, ""),
    HAS_MACROS(Refusal.HAS_MACROS, "docm dotm xlsm xltm"),
    DAMAGED(Refusal.DAMAGED, "docx dotx docm dotm odt ott xlsx ods"),
    OLD_WORD(Refusal.OLD_WORD, "doc dot"),
    RICH_TEXT(Refusal.RICH_TEXT, "rtf"),
    SPREADSHEET(Refusal.SPREADSHEET, "xls ods"),
    OTHER(Refusal.UNKNOWN_FORMAT, "");

    private final @Nullable Refusal refusal;

    /// Separated by spaces.
    private final String endings;

    ContentKind(@Nullable Refusal refusal, String endings) {
        this.refusal = refusal;
        this.endings = " " + endings + " ";
    }

    /// Why a file with this content and ending is not read, if it is not.
    Optional<Refusal> refusal(String ending) {
        boolean isRefusedByAnyName = this == ENCRYPTED || this == HAS_MACROS;
        if (ending.isEmpty() || isRefusedByAnyName || fits(ending)) {
            return Optional.ofNullable(refusal);
        }
        if (HAS_MACROS.fits(ending) && (this == DOCX || this == XLSX)) {
            return Optional.of(Refusal.HAS_MACROS);
        }
        boolean saysNothing = this == OTHER || this == TEXT || this == HTML_FRAGMENT || this == DAMAGED;
        return Optional.of(saysNothing && !isKnown(ending) ? Refusal.UNKNOWN_FORMAT : Refusal.WRONG_EXTENSION);
    }

    private boolean fits(String ending) {
        return endings.contains(" " + ending + " ");
    }

    private static boolean isKnown(String ending) {
        return Arrays.stream(values()).anyMatch(kind -> kind.fits(ending));
    }
}
