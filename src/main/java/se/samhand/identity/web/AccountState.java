package se.samhand.identity.web;

import se.samhand.ui.Icon;
import se.samhand.ui.Tone;

/// How things are with an account, as a tag.
public enum AccountState {
    /// It can be used.
    OPEN("identity.state.open", Icon.DONE_OUTLINE, Tone.GOOD),
    /// It can be used once a password has been chosen.
    INVITED("identity.state.invited", Icon.CLOCK, Tone.INFO),
    /// Nobody can sign in to it.
    CLOSED("identity.state.closed", Icon.STOPPED, Tone.CALM),
    /// Nobody can sign in to it, and nobody knows any longer whose it was.
    ERASED("identity.state.erased", Icon.DELETE, Tone.CALM);

    private final String labelKey;
    private final Icon icon;
    private final Tone tone;

    AccountState(String labelKey, Icon icon, Tone tone) {
        this.labelKey = labelKey;
        this.icon = icon;
        this.tone = tone;
    }

    static AccountState of(boolean isActive, boolean isErased, boolean hasPassword) {
        if (isErased) {
            return ERASED;
        } else if (!isActive) {
            return CLOSED;
        } else {
            return hasPassword ? OPEN : INVITED;
        }
    }

    public String labelKey() {
        return labelKey;
    }

    public Icon icon() {
        return icon;
    }

    public Tone tone() {
        return tone;
    }
}
