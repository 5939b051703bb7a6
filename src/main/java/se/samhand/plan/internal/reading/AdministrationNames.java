package se.samhand.plan.internal.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samhand.organisation.Administration;
import se.samhand.organisation.AdministrationKind;
import se.samhand.plan.ReadPlan.Source;
import se.samhand.plan.internal.reading.Preamble.Said;

/// Finds the administration whose plan it is, under any of its names or that of its board.
final class AdministrationNames {

    /// @param code null when the organisation does not know it
    record Found(String name, @Nullable String code) {}

    private record Candidate(Found found, int weight, Source source) {}

    /// @param letters letters that a text must have to hold the name
    private record Name(Pattern pattern, String letters, Administration administration, boolean isShort) {

        boolean isIn(String text, String lowerCase) {
            return lowerCase.contains(letters) && pattern.matcher(text).find();
        }
    }

    private static final Pattern LABEL = Pattern.compile(
            "(?iu)(?:ansvarig |berörd )?(?:(?:stadsdels|fack)?förvaltning(?:en)?|(?:stadsdels)?nämnd(?:en)?"
                    + "|stadsdel|stadsdelsområde|organisation|kommun|avsändare|sdf)");
    private static final Pattern AUTHORSHIP = Pattern.compile(
            "(?iu)\\b(?:tagit fram|tar fram|upprättat|upprättad|arbetat fram|utarbetat|handlingsplan(?:en)? för|framtagen av)\\b");
    private static final Pattern UNKNOWN =
            Pattern.compile("(?:\\p{Lu}[\\p{L}-]+\\s)+(?iu:stadsdelsförvaltning|stadsdelsnämnd"
                    + "|socialförvaltning|kommundelsförvaltning|kommun|SDF|SDN)\\b|\\b\\p{Lu}\\p{L}+förvaltningen\\b");
    private static final int SURE = 40;

    private final List<Name> names = new ArrayList<>();

    /// What a text must have to hold any of the names: far fewer than these.
    private final Set<String> letters = new HashSet<>();

    AdministrationNames(List<Administration> administrations) {
        for (Administration administration : administrations) {
            forms(administration)
                    .distinct()
                    .sorted(Comparator.comparingInt(String::length).reversed())
                    .forEach(form -> names.add(name(form, administration, false)));
            if (administration.kind() == AdministrationKind.DISTRICT) {
                names.add(name(administration.shortName(), administration, true));
            }
        }
        names.forEach(name -> letters.add(name.letters()));
    }

    private static Stream<String> forms(Administration administration) {
        Stream<String> known = Stream.concat(
                Stream.of(administration.name(), administration.board().name()), administration.otherNames().stream());
        if (administration.kind() == AdministrationKind.SPECIALIST) {
            return known;
        }
        String name = administration.shortName();
        return Stream.concat(
                known,
                Stream.of(administration.genitive(), name)
                        .flatMap(first -> Stream.of("stadsdelsförvaltning", "stadsdelsnämnd", "stadsdel", "SDF", "SDN")
                                .flatMap(kind ->
                                        Stream.of(first + " " + kind, kind + " " + name, kind + "en " + name))));
    }

    private static Name name(String form, Administration administration, boolean isShort) {
        String spaced = Pattern.quote(form).replace(" ", "\\E[\\s\\u00A0]+\\Q");
        Pattern pattern = Pattern.compile("(?iu)(?<![\\p{L}-])" + spaced + "(?:s|en|ens)?(?![\\p{L}-])");
        String longest = Stream.of(form.split(" "))
                .max(Comparator.comparingInt(String::length))
                .orElse(form);
        String letters = longest.toLowerCase(Locale.ROOT);
        return new Name(pattern, letters, administration, isShort);
    }

    Optional<Found> find(Preamble preamble, Notes notes) {
        List<Candidate> candidates = new ArrayList<>();
        preamble.said().forEach(said -> known(said, candidates));
        preamble.said().stream()
                .filter(said -> said.isNamed(LABEL))
                .filter(said -> candidates.stream().noneMatch(candidate -> candidate.weight() >= 100))
                .findFirst()
                .ifPresent(said -> candidates.add(new Candidate(new Found(said.text(), null), 90, said.source())));
        if (candidates.isEmpty()) {
            preamble.said().forEach(said -> unknown(said, candidates));
        }
        Optional<Candidate> best = candidates.stream().max(Comparator.comparingInt(Candidate::weight));
        best.ifPresent(candidate -> noteDoubt(candidate, candidates, notes));
        return best.map(Candidate::found);
    }

    private void known(Said said, List<Candidate> candidates) {
        String lowerCase = said.text().toLowerCase(Locale.ROOT);
        if (letters.stream().noneMatch(lowerCase::contains)) {
            return;
        }
        for (Name name : names) {
            Administration administration = name.administration();
            int weight = name.isIn(said.text(), lowerCase) ? weight(said, name.isShort()) : 0;
            if (weight > 0) {
                int more = administration.kind() == AdministrationKind.DISTRICT ? 5 : 0;
                Found found = new Found(administration.name(), administration.code());
                candidates.add(new Candidate(found, weight + more, said.source()));
            }
        }
    }

    private static int weight(Said said, boolean isShort) {
        if (said.isNamed(LABEL)) {
            return 100;
        }
        if (said.isTitle()) {
            return isShort ? 45 : 60;
        }
        boolean isAuthor = AUTHORSHIP.matcher(said.text()).find();
        if (isShort) {
            return isAuthor ? 20 : 0;
        }
        return isAuthor ? 50 : 10;
    }

    private static void unknown(Said said, List<Candidate> candidates) {
        Matcher matcher = UNKNOWN.matcher(said.text());
        if (matcher.find()) {
            boolean isAuthor = said.isTitle() || AUTHORSHIP.matcher(said.text()).find();
            candidates.add(new Candidate(new Found(matcher.group(), null), isAuthor ? 8 : 2, said.source()));
        }
    }

    private static void noteDoubt(Candidate best, List<Candidate> candidates, Notes notes) {
        boolean isContested = candidates.stream()
                .anyMatch(other ->
                        other.weight() == best.weight() && !other.found().equals(best.found()));
        if (isContested || best.weight() < SURE) {
            notes.doubt(
                    Doubt.ADMINISTRATION_GUESSED,
                    best.source(),
                    "administration: " + best.found().name());
        }
    }
}
