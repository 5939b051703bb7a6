package se.samhand.identity.web;

import java.util.List;
import se.samhand.ui.FormErrors;

/// Where one signs in.
///
/// @param next the page that one wanted
/// @param demoAccounts whom one can try out a demo data set as; empty elsewhere
public record SignInPage(String lead, String name, String next, FormErrors errors, List<DemoAccount> demoAccounts) {

    /// A made-up person.
    public record DemoAccount(String signInName, String text) {}
}
