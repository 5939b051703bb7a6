package se.samhand.organisation;

import java.util.List;
import java.util.Optional;

/// Answers questions about the organisation (*organisation*) that this installation serves.
public interface OrganisationDirectory {

    Municipality municipality();

    /// All administrations, also those that have ended: district administrations first, each kind by name.
    List<Administration> administrations();

    Optional<Administration> administration(String code);

    /// The roles that plans name as responsible.
    List<Role> roles();
}
