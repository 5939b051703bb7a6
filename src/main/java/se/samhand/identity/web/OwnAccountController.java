package se.samhand.identity.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.samhand.identity.internal.EditOwnDetails;
import se.samhand.identity.internal.OwnAccountQuery;
import se.samhand.identity.internal.RoleGrant;
import se.samhand.kernel.RequiresSignIn;
import se.samhand.kernel.StaleVersion;
import se.samhand.ui.Conflict;
import se.samhand.ui.Flash;
import se.samhand.ui.FormErrors;
import se.samhand.ui.Redirect;
import se.samhand.ui.Shell;
import se.samhand.ui.Words;

/// One's own account (*mitt konto*): how one is called, and in which language one reads.
@Controller
@RequestMapping(AccountLinks.OWN)
@RequiresSignIn(because = "Everybody looks after their own account")
class OwnAccountController {

    private final OwnAccountQuery query;
    private final EditOwnDetails editOwnDetails;
    private final RoleNames names;

    OwnAccountController(OwnAccountQuery query, EditOwnDetails editOwnDetails, RoleNames names) {
        this.query = query;
        this.editOwnDetails = editOwnDetails;
        this.names = names;
    }

    @GetMapping
    ModelAndView edit(@ModelAttribute("shell") Shell shell) {
        var account = query.get(shell.actor());
        return page(
                HttpStatus.OK,
                account,
                OwnDetailsForm.of(account.person(), shell.words()),
                FormErrors.none(),
                null,
                shell);
    }

    @PostMapping
    ModelAndView update(OwnDetailsForm form, @ModelAttribute("shell") Shell shell, RedirectAttributes redirect) {
        var errors = form.errors(shell.words());
        if (!errors.isEmpty()) {
            return page(HttpStatus.UNPROCESSABLE_CONTENT, query.get(shell.actor()), form, errors, null, shell);
        }
        try {
            editOwnDetails.edit(form.details(), shell.actor());
        } catch (StaleVersion changedMeanwhile) {
            return conflict(form, shell);
        }
        redirect.addFlashAttribute(Flash.ATTRIBUTE, Flash.done(shell.words().get("identity.own.saved")));
        return Redirect.to(AccountLinks.OWN);
    }

    /// The details were changed in another window, or the language by its own button; saving again saves over that.
    private ModelAndView conflict(OwnDetailsForm typed, Shell shell) {
        var words = shell.words();
        var account = query.get(shell.actor());
        var conflict = new Conflict(
                words.get("identity.own.conflict.title"),
                words.get("identity.own.conflict.text"),
                List.of(),
                typed.differencesTo(OwnDetailsForm.of(account.person(), words), words));
        return page(HttpStatus.CONFLICT, account, typed, FormErrors.none(), conflict, shell);
    }

    private ModelAndView page(
            HttpStatus status,
            OwnAccountQuery.OwnAccount account,
            OwnDetailsForm form,
            FormErrors errors,
            @Nullable Conflict conflict,
            Shell shell) {
        var roles = account.grants().stream()
                .map(grant -> role(grant, shell.words()))
                .toList();
        var view = new ModelAndView("identity/own", status);
        view.addObject(
                "page",
                new OwnAccountPage(
                        form,
                        errors,
                        conflict,
                        roles,
                        account.person().version(),
                        account.person().isDemo()));
        return view;
    }

    private String role(RoleGrant grant, Words words) {
        var role = names.role(grant.role(), words);
        var scope = names.scope(grant.scope());
        var to = grant.to();
        return to == null
                ? words.get("identity.role-in-scope", role, scope)
                : words.get(
                        "identity.role-in-scope.until",
                        role,
                        scope,
                        words.formats().date(to));
    }
}
