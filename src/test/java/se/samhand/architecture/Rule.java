package se.samhand.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A rule of the house.
///
/// @param name as it stands in an exemption
/// @param instead what to do instead of breaking it
record Rule(String name, String instead) {

    /// @param subjects what the rule looked at; nothing at all means that the rule itself is broken
    void check(Collection<?> subjects, Stream<Offence> offences) {
        assertThat(subjects)
                .as("The rule %s found nothing to look at: repair the rule", name)
                .isNotEmpty();
        var found = offences.toList();
        var exempt = exemptFiles();
        assertThat(found)
                .filteredOn(offence -> !exempt.contains(offence.file()))
                .as("Rule %s. Instead: %s", name, instead)
                .isEmpty();
        assertThat(exempt)
                .filteredOn(file ->
                        found.stream().noneMatch(offence -> offence.file().equals(file)))
                .as("These files no longer break the rule %s: take away their line \"Exempt from\"", name)
                .isEmpty();
    }

    private Set<Path> exemptFiles() {
        var exemption = Pattern.compile("(?m)^\\s*// Exempt from " + Pattern.quote(name) + ": \\S.{9,}$");
        return Stream.of(Sources.MAIN, Sources.TEST)
                .flatMap(folder -> Sources.below(folder, ".java").stream())
                .filter(file -> exemption.matcher(Sources.text(file)).find())
                .collect(Collectors.toSet());
    }
}
