package se.samhand.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.samhand.identity.internal.ChooseFirstPassword;
import se.samhand.identity.internal.InvitationLink;
import se.samhand.identity.internal.InvitedPersonQuery;
import se.samhand.kernel.OpenToAll;
import se.samhand.ui.Flash;
import se.samhand.ui.FormErrors;
import se.samhand.ui.Redirect;
import se.samhand.ui.SignInPath;
import se.samhand.ui.Words;

/// A one-time link (*inbjudan*): the secret in its address is exchanged at once for a session, then a password is
/// chosen.
@Controller
@RequestMapping(AccountLinks.INVITATION)
@OpenToAll(because = "Whoever was given the link has no password yet")
class InvitationController {

    private static final String LINK = "identity.invitation";

    private final InvitedPersonQuery query;
    private final ChooseFirstPassword chooseFirstPassword;

    InvitationController(InvitedPersonQuery query, ChooseFirstPassword chooseFirstPassword) {
        this.query = query;
        this.chooseFirstPassword = chooseFirstPassword;
    }

    @GetMapping("/{secret}")
    ModelAndView show(@PathVariable String secret, HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("Referrer-Policy", "no-referrer");
        request.getSession().setAttribute(LINK, InvitationLink.of(secret));
        return Redirect.to(AccountLinks.INVITATION);
    }

    @GetMapping
    ModelAndView newForm(HttpServletRequest request) {
        return page(HttpStatus.OK, link(request), FormErrors.none());
    }

    @PostMapping
    ModelAndView create(
            @RequestParam(name = "nytt", defaultValue = "") String password,
            @ModelAttribute("words") Words words,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        var link = link(request);
        return switch (chooseFirstPassword.choose(link, password)) {
            case ChooseFirstPassword.Outcome.Chosen chosen -> {
                request.getSession().removeAttribute(LINK);
                redirect.addFlashAttribute(Flash.ATTRIBUTE, Flash.done(words.get("identity.invitation.chosen")));
                yield Redirect.to(SignInPath.SIGN_IN);
            }
            case ChooseFirstPassword.Outcome.IsWeak weak ->
                page(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        link,
                        FormErrors.none().with("nytt", PasswordWords.of(weak.problem(), words)));
            case ChooseFirstPassword.Outcome.IsBusy busy ->
                page(
                        HttpStatus.SERVICE_UNAVAILABLE,
                        link,
                        FormErrors.none().with("nytt", words.get("identity.password.busy")));
            case ChooseFirstPassword.Outcome.LinkIsSpent spent -> page(HttpStatus.OK, link, FormErrors.none());
        };
    }

    private static InvitationLink link(HttpServletRequest request) {
        return request.getSession().getAttribute(LINK) instanceof InvitationLink link ? link : InvitationLink.of("");
    }

    private ModelAndView page(HttpStatus status, InvitationLink link, FormErrors errors) {
        return query.find(link)
                .map(person -> {
                    var view = new ModelAndView("identity/invitation", status);
                    view.addObject("page", new PasswordPage(String.valueOf(person.signInName()), errors));
                    return view;
                })
                .orElseGet(() -> new ModelAndView("identity/spentInvitation", HttpStatus.NOT_FOUND));
    }
}
