package se.samhand.identity.web;

import java.util.UUID;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/// Shows a one-time link, this once: it is kept nowhere, so there is no page to come back to.
final class OneTimeLink {

    private OneTimeLink() {}

    static ModelAndView page(UUID person, String name, String secret) {
        var link = ServletUriComponentsBuilder.fromCurrentContextPath()
                .path(AccountLinks.INVITATION)
                .pathSegment(secret)
                .toUriString();
        var view = new ModelAndView("identity/link");
        view.addObject("page", new LinkPage(name, link, AccountLinks.account(person)));
        return view;
    }
}
