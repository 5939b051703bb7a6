package se.samhand.identity.web;

import java.util.List;
import se.samhand.ui.Column;
import se.samhand.ui.FormErrors;
import se.samhand.ui.Icon;
import se.samhand.ui.Option;
import se.samhand.ui.Property;
import se.samhand.ui.Tone;

/// One account with its roles, and what can be done with it now.
///
/// @param home the part of the organisation that the account belongs to, as a value of `scopeOptions`
/// @param refusal why something could not be done; empty when nothing was refused
public record AccountPage(
        String id,
        String name,
        AccountState state,
        List<Property> facts,
        List<Column> columns,
        List<Role> roles,
        List<Option> roleOptions,
        List<Option> scopeOptions,
        Acts acts,
        String home,
        String href,
        String refusal,
        Chosen chosen,
        FormErrors errors) {

    /// Whether the part that the account belongs to can be chosen; one that has ended cannot.
    public boolean isHomeOffered() {
        return scopeOptions.stream().anyMatch(option -> option.value().equals(home));
    }

    /// What was chosen in the form for giving a role, so that it stands there when it was refused.
    public record Chosen(String role, String scope, String from, String to) {

        static final Chosen NOTHING = new Chosen("", "", "", "");
    }

    /// What can be done with the account now, by whoever looks at it.
    ///
    /// @param isManaged whether they may do with it as they please; otherwise they only give and end roles
    /// @param isOpen whether it can be used
    /// @param canBeMoved whether it can be said where it belongs; not of an account whose name is erased
    /// @param canBeMailed whether a one-time link can be mailed
    /// @param isInvited whether there is a one-time link that can be withdrawn
    /// @param canBeReset whether there is a second factor that can be removed
    /// @param isSignedIn whether there is a browser to sign out
    public record Acts(
            boolean isManaged,
            boolean isOpen,
            boolean canBeMoved,
            boolean canBeReopened,
            boolean canBeInvited,
            boolean canBeMailed,
            boolean isInvited,
            boolean isSignedIn,
            boolean canBeReset) {}

    /// A role that holds, is going to, or has ended.
    ///
    /// @param period from which day to which
    /// @param stateKey words for how it stands
    /// @param isLeft whether it holds or is going to, and can be ended
    /// @param ended when somebody ended it; empty while nobody has
    public record Role(
            String name,
            String scope,
            String granted,
            String period,
            String stateKey,
            Icon icon,
            Tone tone,
            boolean isLeft,
            String ended,
            String endHref,
            String endLabel) {}
}
