package se.samhand.privacy.web;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;
import se.samhand.ui.Flash;

/// Leads on after a form, with a receipt.
final class Redirect {

    private Redirect() {}

    static ModelAndView to(String path, Flash receipt, RedirectAttributes redirect) {
        redirect.addFlashAttribute(Flash.ATTRIBUTE, receipt);
        var view = new RedirectView(path);
        view.setStatusCode(HttpStatus.SEE_OTHER);
        view.setExposeModelAttributes(false);
        return new ModelAndView(view);
    }
}
