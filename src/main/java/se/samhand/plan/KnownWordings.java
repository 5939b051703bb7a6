package se.samhand.plan;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// What the wordings (*inlärda rättelser*) of one administration mean, as people have put readings right before.
///
/// Plain data: the reader gets it from whoever has it, and the command line has none.
public final class KnownWordings {

    /// Nothing is known.
    public static final KnownWordings NONE = new KnownWordings(List.of());

    /// What a wording is a wording of.
    public enum Kind {
        /// Sub-areas: codes with commas between, or nothing when it is none of them.
        SUB_AREA,
        /// A starting point: its code.
        STARTING_POINT,
        /// Responsible roles: a line for each, with its code, a tab, and its wording.
        ROLE,
        /// The heading of a column: what stands in it, such as `PERFORMED_BY`.
        COLUMN,
        /// A time: [#WHOLE_PLAN], or the first and the last day with a stroke between.
        PERIOD
    }

    /// The meaning of a time that is the whole period of the plan, whichever years that is.
    public static final String WHOLE_PLAN = "PLAN";

    /// @param wording as the plan writes it
    public record Entry(Kind kind, String wording, String meaning) {

        /// The same for two ways of writing the same words.
        public String key() {
            return KnownWordings.key(wording);
        }
    }

    private static final Locale SWEDISH = Locale.of("sv");

    private final Map<Kind, Map<String, String>> meanings = new HashMap<>();

    /// @param entries of two about the same wording the last one counts
    public KnownWordings(List<Entry> entries) {
        for (Entry entry : entries) {
            meanings.computeIfAbsent(entry.kind(), kind -> new HashMap<>()).put(entry.key(), entry.meaning());
        }
    }

    public boolean isEmpty() {
        return meanings.isEmpty();
    }

    /// What a wording means, if somebody has said so.
    public Optional<String> meaning(Kind kind, String wording) {
        return meanings.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(meanings.getOrDefault(kind, Map.of()).get(key(wording)));
    }

    /// The sub-areas that a wording stands for, none when it is said to be none of them.
    public Optional<List<String>> subAreas(String wording) {
        return meaning(Kind.SUB_AREA, wording)
                .map(codes -> Arrays.stream(codes.split(","))
                        .filter(code -> !code.isBlank())
                        .toList());
    }

    private static String key(String wording) {
        return wording.toLowerCase(SWEDISH)
                .replaceAll("[\\u00AD\\u200B]", "")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
