package se.samhand.ui;

/// The groups of the main navigation, in the order they are shown.
public enum NavigationGroup {
    /// What a person works with from day to day.
    WORK("ui.navigation.work"),
    /// What the municipality has learnt.
    KNOWLEDGE("ui.navigation.knowledge"),
    /// How things stand.
    SITUATION("ui.navigation.situation"),
    /// What is accounted for, and to whom.
    REPORTING("ui.navigation.reporting"),
    /// Settings for the few; shown at the foot without a heading.
    ADMINISTRATION("ui.navigation.administration");

    private final String labelKey;

    NavigationGroup(String labelKey) {
        this.labelKey = labelKey;
    }

    public String labelKey() {
        return labelKey;
    }
}
