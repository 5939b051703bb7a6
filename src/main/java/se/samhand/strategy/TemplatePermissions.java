package se.samhand.strategy;

/// What a person can be allowed to do with the template of plans.
public final class TemplatePermissions {

    /// Edit the template of a strategy and publish it.
    public static final String EDIT = "strategy.template";

    private TemplatePermissions() {}
}
