package se.samhand.identity.web;

import se.samhand.identity.internal.factor.SecondFactors;
import se.samhand.ui.FormErrors;

/// Where an app that makes codes is added.
public record NewAuthenticatorPage(SecondFactors.NewSecret secret, FormErrors errors) {

    /// Value of `viewBox`.
    public String viewBox() {
        return "0 0 " + secret.drawing().size() + " " + secret.drawing().size();
    }
}
