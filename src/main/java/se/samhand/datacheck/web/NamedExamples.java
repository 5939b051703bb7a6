package se.samhand.datacheck.web;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.samhand.identity.PersonDirectory;
import se.samhand.identity.ScopeHierarchy;
import se.samhand.kernel.DataFindings;
import se.samhand.kernel.ScopeId;
import se.samhand.ui.Words;

/// Names persons and parts of the organisation in what a check found, as they are called now.
///
/// Only the end of an id is kept, so that a name that is erased is gone from the rounds too.
@Component
class NamedExamples {

    private static final Pattern ACCOUNT =
            Pattern.compile("/administration/konton/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})");

    private static final String BETWEEN = " · ";

    private final PersonDirectory people;
    private final ScopeHierarchy scopes;

    NamedExamples(PersonDirectory people, ScopeHierarchy scopes) {
        this.people = people;
        this.scopes = scopes;
    }

    /// What was found, named where it is an account or a role.
    String name(DataFindings.Example example, Words words) {
        return account(example)
                .map(person -> Stream.of(example.what().split(BETWEEN))
                        .map(part -> named(part, person, words))
                        .collect(Collectors.joining(BETWEEN)))
                .orElse(example.what());
    }

    private static Optional<UUID> account(DataFindings.Example example) {
        var path = example.path();
        if (path == null) {
            return Optional.empty();
        }
        var account = ACCOUNT.matcher(path);
        return account.matches() ? Optional.of(UUID.fromString(account.group(1))) : Optional.empty();
    }

    private String named(String part, UUID person, Words words) {
        if (part.isBlank()) {
            return part;
        } else if (person.toString().endsWith("-" + part)) {
            return people.nameOf(person).orElseGet(() -> words.get("datacheck.erased-person", part));
        }
        return scopes.find(new ScopeId(part)).map(ScopeHierarchy.Scope::name).orElse(part);
    }
}
