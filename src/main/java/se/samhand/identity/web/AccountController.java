package se.samhand.identity.web;

import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.samhand.identity.internal.AccountListQuery;
import se.samhand.identity.internal.AdministratorReach;
import se.samhand.identity.internal.IdentityPermissions;
import se.samhand.identity.internal.OpenAccount;
import se.samhand.kernel.RequiresPermission;
import se.samhand.ui.FormErrors;
import se.samhand.ui.Formats;
import se.samhand.ui.Shell;
import se.samhand.ui.ShownDay;

/// The accounts (*konton*): who is there, and letting somebody new in.
@Controller
@RequestMapping(AccountLinks.ACCOUNTS)
@RequiresPermission(IdentityPermissions.ADMINISTER)
class AccountController {

    private final AccountListQuery list;
    private final OpenAccount openAccount;
    private final AccountIndex index;
    private final AccountPages pages;
    private final AdministratorReach reach;
    private final Clock clock;

    AccountController(
            AccountListQuery list,
            OpenAccount openAccount,
            AccountIndex index,
            AccountPages pages,
            AdministratorReach reach,
            Clock clock) {
        this.clock = clock;
        this.list = list;
        this.openAccount = openAccount;
        this.index = index;
        this.pages = pages;
        this.reach = reach;
    }

    @GetMapping
    ModelAndView index(
            @RequestParam(name = "sok", defaultValue = "") String words,
            @RequestParam(name = "roll", required = false) @Nullable String role,
            @RequestParam(name = "sida", defaultValue = "1") String page,
            @RequestParam(name = ShownDay.PARAMETER, required = false) @Nullable String datum,
            @ModelAttribute("shell") Shell shell) {
        var choice = new AccountListQuery.Choice(
                words.strip(),
                role == null || role.isBlank() ? null : role,
                page.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(page) : 1);
        var today = Formats.today(clock);
        var shown = ShownDay.of(datum, shell.viewpoint(), today);
        return new ModelAndView("identity/accounts", shown.errors(shell.words()).status())
                .addObject("page", index.page(choice, list.list(choice, shell.actor()), shown, today, shell.words()));
    }

    @GetMapping("/nytt")
    ModelAndView newForm(@ModelAttribute("shell") Shell shell) {
        return form(HttpStatus.OK, new NewAccountForm("", "", "", ""), FormErrors.none(), shell);
    }

    @PostMapping
    ModelAndView create(NewAccountForm form, @ModelAttribute("shell") Shell shell) {
        var words = shell.words();
        var errors = form.errors(words);
        if (!errors.isEmpty()) {
            return form(HttpStatus.UNPROCESSABLE_CONTENT, form, errors, shell);
        }
        return switch (openAccount.open(form.details(), shell.actor())) {
            case OpenAccount.Outcome.Opened opened -> OneTimeLink.page(opened.person(), form.namn(), opened.secret());
            case OpenAccount.Outcome.SignInNameIsTaken taken ->
                form(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        form,
                        FormErrors.none().with("anvandarnamn", words.get("identity.form.sign-in-name-taken")),
                        shell);
            case OpenAccount.Outcome.HomeHasEnded ended ->
                form(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        form,
                        FormErrors.none().with("hemvist", words.get("identity.form.home-ended")),
                        shell);
        };
    }

    private ModelAndView form(HttpStatus status, NewAccountForm form, FormErrors errors, Shell shell) {
        var view = new ModelAndView("identity/newAccount", status);
        view.addObject("page", new NewAccountPage(form, RoleNames.scopes(reach.scopesToGrant(shell.actor())), errors));
        return view;
    }

    @GetMapping("/{id}")
    ModelAndView show(@PathVariable UUID id, @ModelAttribute("shell") Shell shell) {
        return pages.show(id, shell);
    }
}
