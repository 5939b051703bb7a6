package se.samhand.ui.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.core.NestedRuntimeException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpStatusCode;
import org.springframework.security.web.WebAttributes;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.util.unit.DataSize;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.RequestContextUtils;
import se.samhand.kernel.Forbidden;
import se.samhand.kernel.NotFound;
import se.samhand.kernel.OpenToAll;
import se.samhand.kernel.StaleVersion;
import se.samhand.ui.ChangedMeanwhile;
import se.samhand.ui.Flash;
import se.samhand.ui.Link;
import se.samhand.ui.ProofIsOld;
import se.samhand.ui.Shell;
import se.samhand.ui.SignInPath;
import se.samhand.ui.WhoCanHelp;
import se.samhand.ui.Words;
import se.samhand.ui.internal.AlreadySent;
import se.samhand.ui.internal.OncePerForm;
import se.samhand.ui.internal.SentForm;
import se.samhand.ui.internal.Shells;

/// The one place where failures become pages.
@Controller
@ControllerAdvice
@OpenToAll(because = "Everybody may be told what went wrong")
class ErrorPages implements ErrorController {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorPages.class);

    private final Shells shells;
    private final OncePerForm forms;
    private final WhoCanHelp helpers;
    private final DataSize largestFile;

    ErrorPages(
            Shells shells,
            OncePerForm forms,
            WhoCanHelp helpers,
            @Value("${spring.servlet.multipart.max-file-size}") DataSize largestFile) {
        this.shells = shells;
        this.forms = forms;
        this.helpers = helpers;
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
    ModelAndView show(ProofIsOld proofIsOld, HttpServletRequest request) {
        return page(ErrorKind.PROOF_NEEDED, request, request.getRequestURI(), null);
    }

    @ExceptionHandler
    ModelAndView show(StaleVersion staleVersion, HttpServletRequest request) {
        return page(ErrorKind.CONFLICT, request, request.getRequestURI(), null);
    }

    @ExceptionHandler
    ModelAndView show(ChangedMeanwhile changed, HttpServletRequest request) {
        tellScript(ErrorKind.CONFLICT, null);
        var shell = shells.of(request);
        var conflict = changed.conflict();
        return view(
                shell,
                new ErrorPage(
                        ErrorKind.CONFLICT.status(),
                        conflict.title(),
                        conflict.text(),
                        conflict.happened(),
                        changed.next(),
                        null,
                        KeptText.of(request, request.getRequestURI()),
                        false,
                        false,
                        null));
    }

    /// The form was done before: the person is led to what came of it.
    @ExceptionHandler
    ModelAndView show(AlreadySent already, HttpServletRequest request) {
        var words = shells.of(request).words();
        var result = request.getAttribute(SentForm.ATTRIBUTE) instanceof SentForm form
                ? forms.resultOf(form)
                : Optional.<String>empty();
        RequestContextUtils.getOutputFlashMap(request).put(Flash.ATTRIBUTE, Flash.done(words.get("ui.sent-before")));
        return new ModelAndView("redirect:"
                + result.or(() -> Optional.ofNullable(OwnPage.before(request))).orElse("/"));
    }

    /// The database does not answer, or not in time.
    @ExceptionHandler({DataAccessResourceFailureException.class, CannotCreateTransactionException.class})
    ModelAndView show(NestedRuntimeException unavailable, HttpServletRequest request) {
        LOG.error("{} found the database unavailable", request.getRequestURI(), unavailable);
        return page(ErrorKind.UNAVAILABLE, request, request.getRequestURI(), null);
    }

    /// What the framework and the server refuse, and what nobody expected, ends up here.
    @RequestMapping("/error")
    ModelAndView show(HttpServletRequest request) {
        var status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? code : 404;
        var path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String uri ? uri : "/";
        var cause = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        var kind = kind(request, status, cause);
        if (kind == ErrorKind.BUG) {
            var reference = RequestId.of(request);
            LOG.error(
                    "Reference {}: {} failed",
                    reference,
                    LoggedPath.of(path),
                    cause instanceof Throwable thrown ? thrown : null);
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
        tellScript(kind, reference);
        var shell = shells.of(request, path);
        var words = shell.words();
        var text = kind == ErrorKind.FORBIDDEN && shell.isSignedIn()
                ? whomToAsk(words)
                : words.get(kind.textKey(), largestFile.toMegabytes());
        return view(
                shell,
                new ErrorPage(
                        kind.status(),
                        words.get(kind.titleKey()),
                        text,
                        List.of(),
                        next(kind, request, words),
                        reference,
                        kind == ErrorKind.TOO_LARGE ? null : KeptText.of(request, path),
                        kind.canBeSentAgain(),
                        kind == ErrorKind.PROOF_NEEDED,
                        OwnPage.before(request)));
    }

    private String whomToAsk(Words words) {
        var names = helpers.givesPermissions();
        return names.isEmpty()
                ? words.get(ErrorKind.FORBIDDEN.textKey())
                : words.get("ui.error.403.ask", String.join(", ", names));
    }

    private static ModelAndView view(Shell shell, ErrorPage page) {
        var view = new ModelAndView("ui/error", HttpStatusCode.valueOf(page.status()));
        view.addObject("shell", shell);
        view.addObject("page", page);
        return view;
    }

    private static Link next(ErrorKind kind, HttpServletRequest request, Words words) {
        var before = OwnPage.before(request);
        var back = before == null ? "/" : before;
        return switch (kind) {
            case SIGNED_OUT -> new Link(words.get("ui.sign-in"), SignInPath.backTo(back));
            case PROOF_NEEDED -> new Link(words.get("ui.error.proof.next"), SignInPath.againAndBackTo(back));
            default -> new Link(words.get("ui.error.start"), "/");
        };
    }

    private static void tellScript(ErrorKind kind, @Nullable String reference) {
        if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                && attributes.getResponse() != null) {
            attributes.getResponse().setHeader("Samhand-Fault", kind.code());
            if (reference != null) {
                attributes.getResponse().setHeader("Samhand-Reference", reference);
            }
        }
    }
}
