package se.samhand.privacy.web;

import java.util.List;
import se.samhand.ui.FormErrors;
import se.samhand.ui.Option;

/// Asks why the data of somebody else are to be told.
public record DataOfPersonPage(
        String name, String href, String accountHref, List<Option> reasons, String reference, FormErrors errors) {}
