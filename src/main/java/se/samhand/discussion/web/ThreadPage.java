package se.samhand.discussion.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samhand.ui.Link;

/// One thread.
///
/// @param all the page of all threads about the same thing
/// @param resolved who was done with it and when, or null while it is open
/// @param resolutionHref where it is marked as done with, or null where that cannot be done
/// @param reopeningHref where it is taken up again, or null where that cannot be done
/// @param writing the form of an answer, or null where none is taken
public record ThreadPage(
        String title,
        Link subject,
        Link all,
        List<CommentView> comments,
        ThreadListPage.Paging paging,
        @Nullable String resolved,
        @Nullable String resolutionHref,
        @Nullable String reopeningHref,
        @Nullable Writing writing) {}
