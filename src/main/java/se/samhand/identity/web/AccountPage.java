package se.samhand.identity.web;

import java.util.List;
import se.samhand.ui.Column;
import se.samhand.ui.FormErrors;
import se.samhand.ui.Option;
import se.samhand.ui.Property;

/// One account with its roles, and what can be done with it now.
///
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
        boolean isOpen,
        boolean canBeReopened,
        boolean canBeInvited,
        boolean isSignedIn,
        String href,
        String refusal,
        Chosen chosen,
        FormErrors errors) {

    /// What was chosen in the form for giving a role, so that it stands there when it was refused.
    public record Chosen(String role, String scope) {

        static final Chosen NOTHING = new Chosen("", "");
    }

    /// A role that holds, or has ended.
    ///
    /// @param ended when it ended; empty while it holds
    public record Role(String name, String scope, String granted, String ended, String endHref, String endLabel) {}
}
