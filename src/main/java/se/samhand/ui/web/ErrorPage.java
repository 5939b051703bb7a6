package se.samhand.ui.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samhand.ui.History;
import se.samhand.ui.Link;

/// What went wrong and what to do about it.
///
/// @param happened what others did, when they were first
/// @param next what helps: to sign in, or to begin from the start
/// @param reference number to give to support, so that the entry in the log can be found
/// @param kept what the person had typed, when the form that carried it could not be done
/// @param canBeSentAgain whether the same form may succeed another time
/// @param asksForProof whether the person has to show first who they are, where `next` leads
/// @param backHref the page that the person came from, when it is one of ours
public record ErrorPage(
        int status,
        String title,
        String text,
        List<History.Event> happened,
        Link next,
        @Nullable String reference,
        @Nullable KeptText kept,
        boolean canBeSentAgain,
        boolean asksForProof,
        @Nullable String backHref) {}
