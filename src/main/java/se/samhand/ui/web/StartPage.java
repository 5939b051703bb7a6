package se.samhand.ui.web;

import java.util.List;
import se.samhand.ui.StartCard;

/// *Min arbetsyta*: a greeting and what there is to do first.
public record StartPage(String lead, List<StartCard.Suggestion> suggestions) {}
