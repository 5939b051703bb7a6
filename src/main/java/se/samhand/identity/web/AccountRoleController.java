package se.samhand.identity.web;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.samhand.identity.internal.EndRole;
import se.samhand.identity.internal.GrantRole;
import se.samhand.identity.internal.IdentityPermissions;
import se.samhand.kernel.RequiresPermission;
import se.samhand.kernel.RequiresRecentSignIn;
import se.samhand.kernel.ScopeId;
import se.samhand.ui.Flash;
import se.samhand.ui.FormErrors;
import se.samhand.ui.Redirect;
import se.samhand.ui.Shell;

/// The roles of an account (*roller*): giving one, ending one.
@Controller
@RequestMapping(AccountLinks.ACCOUNT + "/roller")
@RequiresPermission(IdentityPermissions.ADMINISTER)
@RequiresRecentSignIn
class AccountRoleController {

    private final GrantRole grantRole;
    private final EndRole endRole;
    private final AccountPages pages;
    private final RoleEndPages endPages;

    AccountRoleController(GrantRole grantRole, EndRole endRole, AccountPages pages, RoleEndPages endPages) {
        this.grantRole = grantRole;
        this.endRole = endRole;
        this.pages = pages;
        this.endPages = endPages;
    }

    @PostMapping
    ModelAndView create(
            @PathVariable UUID id,
            @RequestParam(name = "roll", defaultValue = "") String role,
            @RequestParam(name = "omrade", defaultValue = "") String scope,
            @RequestParam(name = "fran", defaultValue = "") String from,
            @RequestParam(name = "till", defaultValue = "") String to,
            @ModelAttribute("shell") Shell shell,
            RedirectAttributes redirect) {
        var words = shell.words();
        var chosen = new AccountPage.Chosen(role, scope, from, to);
        var errors = FormErrors.none();
        if (role.isBlank()) {
            errors = errors.with("roll", words.get("identity.form.role-missing"));
        }
        if (scope.isBlank()) {
            errors = errors.with("omrade", words.get("identity.form.scope-missing"));
        }
        if (Typed.isNoDay(from)) {
            errors = errors.with("fran", words.get("identity.form.no-day"));
        }
        if (Typed.isNoDay(to)) {
            errors = errors.with("till", words.get("identity.form.no-day"));
        }
        if (!errors.isEmpty()) {
            return pages.wrong(id, chosen, errors, shell);
        }
        var wish = new GrantRole.Wish(role, new ScopeId(scope), Typed.day(from), Typed.day(to));
        return switch (grantRole.grant(id, wish, shell.actor())) {
            case GrantRole.Outcome.Granted granted -> {
                redirect.addFlashAttribute(Flash.ATTRIBUTE, Flash.done(words.get("identity.account.role-granted")));
                yield Redirect.to(AccountLinks.account(id));
            }
            case GrantRole.Outcome.HasItAlready already ->
                pages.wrong(id, chosen, FormErrors.none().with("roll", words.get("identity.account.role-held")), shell);
            case GrantRole.Outcome.BeginsInThePast past ->
                pages.wrong(id, chosen, FormErrors.none().with("fran", words.get("identity.form.day-passed")), shell);
            case GrantRole.Outcome.EndsBeforeItBegins before ->
                pages.wrong(id, chosen, FormErrors.none().with("till", words.get("identity.form.ends-before")), shell);
            case GrantRole.Outcome.ScopeHasEnded ended ->
                pages.wrong(
                        id, chosen, FormErrors.none().with("omrade", words.get("identity.form.scope-ended")), shell);
            case GrantRole.Outcome.AccountIsClosed closed -> pages.refused(id, "identity.account.is-closed", shell);
            case GrantRole.Outcome.IsAboveOwn above -> pages.refused(id, "identity.account.above-own", shell);
        };
    }

    @GetMapping("/{grant}/avslut")
    ModelAndView newForm(@PathVariable UUID id, @PathVariable UUID grant, @ModelAttribute("shell") Shell shell) {
        return endPages.ask(id, grant, shell);
    }

    @PostMapping("/{grant}/avslut")
    ModelAndView delete(
            @PathVariable UUID id,
            @PathVariable UUID grant,
            @ModelAttribute("shell") Shell shell,
            RedirectAttributes redirect) {
        return switch (endRole.end(id, grant, shell.actor())) {
            case EndRole.Outcome.Ended ended -> {
                redirect.addFlashAttribute(
                        Flash.ATTRIBUTE, Flash.done(shell.words().get("identity.account.role-ended")));
                yield Redirect.to(AccountLinks.account(id));
            }
            case EndRole.Outcome.HasEnded before -> endPages.ask(id, grant, shell);
            case EndRole.Outcome.IsLastAdministrator last ->
                pages.refused(id, "identity.account.last-administrator", shell);
            case EndRole.Outcome.IsAboveOwn above -> pages.refused(id, "identity.account.above-own", shell);
        };
    }
}
