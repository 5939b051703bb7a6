package se.samhand.plan.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samhand.ui.FormErrors;
import se.samhand.ui.Icon;
import se.samhand.ui.Link;
import se.samhand.ui.Property;
import se.samhand.ui.Tone;

/// An invitation, and what can be done with it.
///
/// @param note what to know of the administration, or null
/// @param planHref the draft, or null when it is gone
/// @param isOpen whether it still waits for somebody
public record InvitationPage(
        String title,
        List<Link> crumbs,
        String state,
        Icon stateIcon,
        Tone stateTone,
        @Nullable String note,
        List<Property> facts,
        @Nullable String greeting,
        @Nullable String planHref,
        boolean isOpen,
        boolean isWithdrawn,
        String href,
        String deadline,
        int version,
        FormErrors errors) {}
