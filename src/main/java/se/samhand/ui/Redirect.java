package se.samhand.ui;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/// Leads on after a form, to a path that may have come from outside and is taken as it is.
public final class Redirect {

    private Redirect() {}

    public static ModelAndView to(String path) {
        var view = new RedirectView(path);
        view.setExpandUriTemplateVariables(false);
        view.setStatusCode(HttpStatus.SEE_OTHER);
        view.setExposeModelAttributes(false);
        return new ModelAndView(view);
    }

    /// With a receipt that the next page shows.
    public static ModelAndView to(String path, Flash receipt, RedirectAttributes redirect) {
        redirect.addFlashAttribute(Flash.ATTRIBUTE, receipt);
        return to(path);
    }

    /// With a receipt of what was done.
    public static ModelAndView to(String path, String done, RedirectAttributes redirect) {
        return to(path, Flash.done(done), redirect);
    }
}
