package se.samhand.plan.internal.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.samhand.organisation.Role;

/// Knows the roles that plans name, in all their forms.
final class RoleCatalogue {

    /// A role that a text names.
    ///
    /// @param isExact false for a slip of the pen
    record Known(String code, boolean isExact) {}

    private record Form(Spelling spelling, String code) {}

    private static final Pattern REMARK = Pattern.compile("\\([^()]*\\)");
    private static final int LONGEST_FORM = 5;
    private static final int SHORTEST_WITH_SLIP = 6;
    private static final double SLIP = 0.88;

    private final Map<String, String> codeByForm = new HashMap<>();
    private final List<Form> longForms;

    RoleCatalogue(List<Role> roles) {
        for (Role role : roles) {
            Stream.concat(Stream.of(role.name(), role.plural()), role.otherWordings().stream())
                    .forEach(form -> codeByForm.putIfAbsent(Wording.of(form).text(), role.code()));
        }
        this.longForms = codeByForm.entrySet().stream()
                .filter(form -> form.getKey().length() >= SHORTEST_WITH_SLIP)
                .map(form -> new Form(Spelling.known(form.getKey()), form.getValue()))
                .toList();
    }

    /// Whether the text is a form of a role and nothing else.
    boolean isRole(String text) {
        return codeByForm.containsKey(Wording.of(text).text());
    }

    /// Whether the text begins with a role.
    boolean begins(String text) {
        return lengthAtStart(Wording.of(Hyphens.undoneInName(text)).words()) > 0;
    }

    /// How many of the words, from the first, are the longest role that they begin with; 0 for none.
    int lengthAtStart(List<String> words) {
        for (int length = Math.min(LONGEST_FORM, words.size()); length > 0; length--) {
            if (codeByForm.containsKey(String.join(" ", words.subList(0, length)))) {
                return length;
            }
        }
        return 0;
    }

    /// The role that a text is about: itself, or the one that the text begins with or else holds.
    Optional<Known> find(String text) {
        List<String> words = Wording.of(REMARK.matcher(text).replaceAll(" ")).words();
        if (words.isEmpty()) {
            return Optional.empty();
        }
        for (int start = 0; start < words.size(); start++) {
            List<String> rest = words.subList(start, words.size());
            int length = lengthAtStart(rest);
            if (length > 0) {
                return Optional.of(new Known(codeOf(rest.subList(0, length)), true));
            }
        }
        return bySpelling(String.join(" ", words));
    }

    private String codeOf(List<String> form) {
        return codeByForm.getOrDefault(String.join(" ", form), "");
    }

    private Optional<Known> bySpelling(String text) {
        List<String> close = new ArrayList<>();
        Spelling spelling = Spelling.of(text);
        for (Form form : longForms) {
            if (form.spelling().text().charAt(0) == text.charAt(0)
                    && form.spelling().likeness(spelling, SLIP) > 0) {
                close.add(form.code());
            }
        }
        List<String> codes = close.stream().distinct().toList();
        return codes.size() == 1 ? Optional.of(new Known(codes.getFirst(), false)) : Optional.empty();
    }
}
