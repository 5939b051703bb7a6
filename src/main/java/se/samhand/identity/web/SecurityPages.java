package se.samhand.identity.web;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import se.samhand.identity.internal.OwnSecurityQuery;
import se.samhand.identity.internal.factor.SecondFactors;
import se.samhand.ui.Shell;
import se.samhand.ui.Words;

/// Makes the page of one's own security, also when something could not be done there.
@Component
class SecurityPages {

    private final OwnSecurityQuery query;

    SecurityPages(OwnSecurityQuery query) {
        this.query = query;
    }

    ModelAndView show(Shell shell) {
        return view(HttpStatus.OK, "", shell);
    }

    ModelAndView refused(String reasonKey, Shell shell) {
        return view(HttpStatus.UNPROCESSABLE_CONTENT, shell.words().get(reasonKey), shell);
    }

    /// The recovery codes, this once.
    ModelAndView codes(List<String> codes) {
        return new ModelAndView("identity/recoveryCodes").addObject("page", new RecoveryCodePage(codes));
    }

    private ModelAndView view(HttpStatus status, String refusal, Shell shell) {
        var words = shell.words();
        var found = query.get(shell.actor());
        var appSince = found.factors().appSince();
        var view = new ModelAndView("identity/security", status);
        view.addObject(
                "page",
                new SecurityPage(
                        found.isDemo(),
                        found.isFactorMissing(),
                        found.isAppOffered(),
                        found.factors().isDemanded(),
                        appSince == null
                                ? ""
                                : words.get(
                                        "identity.app.since", words.formats().moment(appSince)),
                        found.factors().passkeys().stream()
                                .map(key -> passkey(key, words))
                                .toList(),
                        words.get("identity.codes.left", found.factors().codesLeft()),
                        refusal));
        return view;
    }

    private static SecurityPage.Passkey passkey(SecondFactors.Passkey key, Words words) {
        var lastUsed = key.lastUsed();
        return new SecurityPage.Passkey(
                key.name(),
                words.formats().moment(key.added()),
                lastUsed == null
                        ? words.get("identity.passkey.never-used")
                        : words.formats().moment(lastUsed),
                AccountLinks.removalOfPasskey(key.id()),
                words.get("identity.passkey.remove-label", key.name()));
    }
}
