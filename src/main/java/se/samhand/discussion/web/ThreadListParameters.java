package se.samhand.discussion.web;

import org.jspecify.annotations.Nullable;

/// What the address of a list of threads asks for.
///
/// @param isResolved those that are done with, instead of those that are open
/// @param page from 1
record ThreadListParameters(boolean isResolved, int page) {

    static final ThreadListParameters FIRST = new ThreadListParameters(false, 1);

    static ThreadListParameters of(@Nullable String shown, @Nullable Integer page) {
        return new ThreadListParameters("losta".equals(shown), page == null ? 1 : Math.clamp(page, 1, 10_000));
    }
}
