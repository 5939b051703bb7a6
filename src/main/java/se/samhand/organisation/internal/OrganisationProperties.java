package se.samhand.organisation.internal;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import se.samhand.organisation.OrganisationReference;

/// Whose organisation this installation serves.
///
/// @param data name of the data set; default `stockholm`
@ConfigurationProperties("samhand")
record OrganisationProperties(
        @DefaultValue(OrganisationReference.DEFAULT_DATA_SET)
        String data) {}
