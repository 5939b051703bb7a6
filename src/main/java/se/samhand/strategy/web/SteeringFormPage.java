package se.samhand.strategy.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samhand.ui.Conflict;
import se.samhand.ui.FormErrors;
import se.samhand.ui.Link;
import se.samhand.ui.Option;

/// The form of what the register says of a steering document.
///
/// @param twin the document that is there already, where that is why it was refused
/// @param version null for a new one
public record SteeringFormPage(
        String title,
        String lead,
        List<Link> crumbs,
        String action,
        String backHref,
        SteeringForm form,
        List<Option> kinds,
        List<Option> owners,
        FormErrors errors,
        @Nullable Link twin,
        @Nullable Conflict conflict,
        @Nullable Integer version) {}
