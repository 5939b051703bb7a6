package se.samhand.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// The icons of the user interface by what they mean, drawn by Bootstrap Icons.
///
/// A module that needs another one adds it here, so that one meaning has one picture.
public enum Icon {
    ADD("plus-lg"),
    ADMINISTRATION("sliders2"),
    ARROW_RIGHT("arrow-right"),
    BELL("bell"),
    BOOK("journal-plus"),
    BUILDING("building"),
    CALENDAR("calendar3"),
    CHECK("check-lg"),
    CHEVRON_DOWN("chevron-down"),
    CHEVRON_LEFT("chevron-left"),
    CHEVRON_RIGHT("chevron-right"),
    CHEVRON_UP("chevron-up"),
    CLOCK("clock"),
    CLOSE("x-lg"),
    COMMENT("chat-left-text"),
    COPY("copy"),
    DELETE("trash"),
    DONE("check-circle-fill"),
    DONE_OUTLINE("check-circle"),
    DOTS("three-dots"),
    DOWNLOAD("download"),
    EDIT("pencil"),
    ERROR("exclamation-circle-fill"),
    FILE("file-earmark-text"),
    FILE_PDF("file-earmark-pdf"),
    FILE_TABLE("file-earmark-spreadsheet"),
    FILE_WORD("file-earmark-word"),
    FILTER("funnel"),
    FOLLOW_UP("arrow-repeat"),
    GOAL("bullseye"),
    HELP("question-circle"),
    HISTORY("clock-history"),
    HOME("house-door"),
    IDEA("lightbulb"),
    INFO("info-circle"),
    LINK("box-arrow-up-right"),
    LOCK("lock"),
    MAIL("envelope"),
    MORE("list"),
    NOT_STARTED("circle"),
    PEOPLE("people"),
    PERSON("person"),
    PLAN("journal-text"),
    QUESTION("patch-question"),
    REDO("arrow-clockwise"),
    REPORT("file-bar-graph"),
    REVIEW("clipboard-check"),
    SEARCH("search"),
    SHIELD("shield-check"),
    SIGN_IN("box-arrow-in-right"),
    SIGN_OUT("box-arrow-right"),
    SORTED_DOWN("caret-down-fill"),
    SORTED_UP("caret-up-fill"),
    SORTABLE("chevron-expand"),
    STAR("star-fill"),
    STOPPED("slash-circle"),
    TABLE("table"),
    UNDO("arrow-counterclockwise"),
    UPLOAD("upload"),
    VIEW("eye"),
    WARNING("exclamation-triangle-fill");

    private static final String FOLDER = "/META-INF/resources/webjars/bootstrap-icons/1.13.1/icons/";

    private final String shapes;

    Icon(String file) {
        this.shapes = read(file);
    }

    /// The shapes inside the drawing, on a field of 16 × 16.
    public String shapes() {
        return shapes;
    }

    private static String read(String file) {
        try (var in = Icon.class.getResourceAsStream(FOLDER + file + ".svg")) {
            if (in == null) {
                throw new IllegalStateException("Bootstrap Icons has no " + file);
            }
            var drawing = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return drawing.substring(drawing.indexOf('>') + 1, drawing.lastIndexOf("</svg>"))
                    .strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
