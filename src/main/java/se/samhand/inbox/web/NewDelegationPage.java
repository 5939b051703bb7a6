package se.samhand.inbox.web;

import java.util.List;
import se.samhand.ui.FormErrors;
import se.samhand.ui.Option;

/// Who should have a task instead, and a word along.
///
/// @param others everybody who may do it, and nobody when there is none
public record NewDelegationPage(
        String task, String facts, String href, List<Option> others, DelegationForm form, FormErrors errors) {}
