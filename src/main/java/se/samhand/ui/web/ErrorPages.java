package se.samhand.ui.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatusCode;
import org.springframework.security.web.WebAttributes;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Controller;
import org.springframework.util.unit.DataSize;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.ModelAndView;
import se.samhand.kernel.Forbidden;
import se.samhand.kernel.NotFound;
import se.samhand.kernel.OpenToAll;
import se.samhand.kernel.StaleVersion;
import se.samhand.ui.internal.Shells;

/// The one place where failures become pages.
@Controller
@ControllerAdvice
@OpenToAll(because = "Everybody may be told what went wrong")
class ErrorPages implements ErrorController {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorPages.class);

    private final Shells shells;
    private final DataSize largestFile;

    ErrorPages(Shells shells, @Value("${spring.servlet.multipart.max-file-size}") DataSize largestFile) {
        this.shells = shells;
        this.largestFile = largestFile;
    }

    @ExceptionHandler
    ModelAndView show(NotFound notFound, HttpServletRequest request) {
        return page(ErrorKind.NOT_FOUND, request, request.getRequestURI(), null);
    }

    /// A path with something else where an id belongs leads nowhere; other parts of an address are just wrong.
    @ExceptionHandler
    ModelAndView show(MethodArgumentTypeMismatchException mismatch, HttpServletRequest request) {
        var isPath = mismatch.getParameter().hasParameterAnnotation(PathVariable.class);
        return page(isPath ? ErrorKind.NOT_FOUND : ErrorKind.BAD_REQUEST, request, request.getRequestURI(), null);
    }

    @ExceptionHandler
    ModelAndView show(Forbidden forbidden, HttpServletRequest request) {
        return page(ErrorKind.FORBIDDEN, request, request.getRequestURI(), null);
    }

    @ExceptionHandler
    ModelAndView show(StaleVersion staleVersion, HttpServletRequest request) {
        return page(ErrorKind.CONFLICT, request, request.getRequestURI(), null);
    }

    /// What the framework and the server refuse, and what nobody expected, ends up here.
    @RequestMapping("/error")
    ModelAndView show(HttpServletRequest request) {
        var status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? code : 404;
        var path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String uri ? uri : "/";
        var cause = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        var kind = kind(request, status, cause);
        if (kind == ErrorKind.BUG) {
            var reference = UUID.randomUUID().toString().substring(0, 8);
            LOG.error("Reference {}: {} failed", reference, path, cause instanceof Throwable thrown ? thrown : null);
            return page(kind, request, path, reference);
        } else {
            return page(kind, request, path, null);
        }
    }

    private static ErrorKind kind(HttpServletRequest request, int status, @Nullable Object cause) {
        if (cause instanceof MultipartException) {
            return ErrorKind.TOO_LARGE;
        }
        var refusal = request.getAttribute(WebAttributes.ACCESS_DENIED_403);
        return refusal instanceof CsrfException ? ErrorKind.EXPIRED_FORM : ErrorKind.ofStatus(status);
    }

    private ModelAndView page(ErrorKind kind, HttpServletRequest request, String path, @Nullable String reference) {
        var shell = shells.of(request, path);
        var words = shell.words();
        var text = words.get(kind.textKey(), largestFile.toMegabytes());
        var view = new ModelAndView("ui/error", HttpStatusCode.valueOf(kind.status()));
        view.addObject("shell", shell);
        view.addObject("page", new ErrorPage(kind.status(), words.get(kind.titleKey()), text, reference));
        return view;
    }
}
