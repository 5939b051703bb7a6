package se.samhand.ui.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.util.StringUtils;
import se.samhand.ui.FormKey;

/// What somebody typed in a form that could not be done, so that it is there on the page that says so.
///
/// @param action where the form was sent
/// @param key the one-time key of the form, so that it is still done only once
/// @param fields all that the form carried and that is needed to send it again
public record KeptText(String action, String key, List<Field> fields) {

    /// Field of forms whose content is never shown back, such as those with passwords.
    public static final String SECRET = "_hemlig";

    /// A field of the form.
    public record Field(String name, String value) {

        /// Whether a person typed it and can read it: no version and no id.
        public boolean isText() {
            return !name.equals("version")
                    && !name.startsWith("_")
                    && !value.isBlank()
                    && !value.matches("[0-9a-f]{8}-[0-9a-f-]{27}.*|[a-z.-]+:[0-9a-f-]{36}");
        }

        /// The name with a capital letter, as near to a label as the server comes.
        public String label() {
            return StringUtils.capitalize(
                    name.replace('-', ' ').replace('_', ' ').toLowerCase(Locale.ROOT));
        }
    }

    /// What the request carried, or nothing when it was no form of ours, holds a file or is secret.
    static @Nullable KeptText of(HttpServletRequest request, String action) {
        var type = request.getContentType();
        // Looked at first: to ask for a field of a request with a file is to read the file.
        if (type == null
                || !type.startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE)
                || !methodOf(request).equals("POST")) {
            return null;
        }
        var key = request.getParameter(FormKey.FIELD);
        if (key == null || request.getParameter(SECRET) != null || !action.startsWith("/") || action.startsWith("//")) {
            return null;
        }
        var fields = new ArrayList<Field>();
        request.getParameterMap().forEach((name, values) -> {
            if (!name.startsWith("_")) {
                for (var value : values) {
                    fields.add(new Field(name, value));
                }
            }
        });
        return fields.stream().anyMatch(Field::isText) ? new KeptText(action, key, List.copyOf(fields)) : null;
    }

    /// The method that failed: what tells of an error is always a GET.
    private static String methodOf(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_METHOD) instanceof String failed
                ? failed
                : request.getMethod();
    }
}
