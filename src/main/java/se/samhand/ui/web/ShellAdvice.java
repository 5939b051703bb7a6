package se.samhand.ui.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import se.samhand.ui.Shell;
import se.samhand.ui.Words;
import se.samhand.ui.internal.Shells;

/// Gives every template the parameter `shell`, and every handler that asks with `@ModelAttribute` its [Shell] or
/// [Words].
///
/// Only those that make pages: what operators ask for has no page around it, and nobody who is signed in.
/// Without binding: nothing that the browser sends may reach into them.
@ControllerAdvice(annotations = Controller.class)
class ShellAdvice {

    private final Shells shells;

    ShellAdvice(Shells shells) {
        this.shells = shells;
    }

    @ModelAttribute(name = "shell", binding = false)
    Shell shell(HttpServletRequest request) {
        return shells.of(request);
    }

    @ModelAttribute(name = "words", binding = false)
    Words words(@ModelAttribute("shell") Shell shell) {
        return shell.words();
    }
}
