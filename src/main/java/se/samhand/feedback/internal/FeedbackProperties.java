package se.samhand.feedback.internal;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Whom people can turn to besides the form of the accessibility statement.
///
/// @param contactAddress mail address of the municipality for accessibility; empty, as by default, only the form is
/// shown
/// @param contactPhone telephone number for the same; empty by default
@ConfigurationProperties("samhand.feedback")
public record FeedbackProperties(
        @DefaultValue("") String contactAddress,
        @DefaultValue("") String contactPhone) {}
