package se.samhand.ui.internal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.RequestContextUtils;
import org.springframework.web.util.WebUtils;
import se.samhand.kernel.Actor;
import se.samhand.kernel.CurrentActor;
import se.samhand.ui.AccountLink;
import se.samhand.ui.Flash;
import se.samhand.ui.FootLink;
import se.samhand.ui.Link;
import se.samhand.ui.NavigationGroup;
import se.samhand.ui.NavigationItem;
import se.samhand.ui.Shell;
import se.samhand.ui.Theme;
import se.samhand.ui.TopBarItem;
import se.samhand.ui.TrailLink;
import se.samhand.ui.Words;

/// Makes the shell of a request out of who is acting, what the modules contribute and what the person has chosen.
@Component
public class Shells {

    public static final String THEME_COOKIE = "samhand-theme";

    private final CurrentActor currentActor;
    private final MessageSource messages;
    private final AssetAddresses assets;
    private final List<NavigationItem> items;
    private final List<TopBarItem> topBar;
    private final List<AccountLink> accountLinks;
    private final List<FootLink> footLinks;
    private final TrailLink trail;
    private final Viewings viewings;

    Shells(
            CurrentActor currentActor,
            MessageSource messages,
            AssetAddresses assets,
            List<NavigationItem> items,
            List<TopBarItem> topBar,
            List<AccountLink> accountLinks,
            List<FootLink> footLinks,
            TrailLink trail,
            Viewings viewings) {
        this.viewings = viewings;
        this.footLinks = footLinks;
        this.trail = trail;
        this.currentActor = currentActor;
        this.messages = messages;
        this.assets = assets;
        this.items = items.stream()
                .sorted(Comparator.comparingInt(NavigationItem::order))
                .toList();
        this.topBar = topBar.stream()
                .sorted(Comparator.comparingInt(TopBarItem::order))
                .toList();
        this.accountLinks = accountLinks.stream()
                .sorted(Comparator.comparingInt(AccountLink::order))
                .toList();
    }

    public Shell of(HttpServletRequest request) {
        return of(request, request.getRequestURI());
    }

    /// The shell of a page that stands in for another one, as an error page does.
    public Shell of(HttpServletRequest request, String path) {
        var words = new Words(messages, RequestContextUtils.getLocale(request));
        var actor = currentActor.get();
        return new Shell(
                words,
                actor,
                path,
                returnPath(request, path),
                theme(request),
                assets.assets(),
                actor.isSignedIn() ? navigation(actor, words, path) : List.of(),
                new AskedOnce<>(() -> topBar.stream()
                        .flatMap(item -> item.lookFor(actor, words).stream())
                        .toList()),
                actor.isSignedIn() ? account(actor, words) : List.of(),
                footLinks.stream()
                        .map(link -> new Link(words.get(link.labelKey()), link.path()))
                        .toList(),
                trail,
                csrf(request),
                flash(request),
                new AskedOnce<>(() -> viewings.of(request, returnPath(request, path), actor, words)));
    }

    /// A page that answered a form cannot be fetched again at its address, so the person is then led to the start.
    private static String returnPath(HttpServletRequest request, String path) {
        if (!request.getMethod().equals("GET")) {
            return "/";
        }
        return request.getQueryString() == null ? path : path + "?" + request.getQueryString();
    }

    private static Theme theme(HttpServletRequest request) {
        var cookie = WebUtils.getCookie(request, THEME_COOKIE);
        return Theme.ofCode(cookie == null ? null : cookie.getValue());
    }

    private List<Shell.Group> navigation(Actor actor, Words words, String path) {
        var allowed = items.stream().filter(item -> item.isShownTo(actor)).toList();
        var current = allowed.stream()
                .filter(item -> leadsTo(item, path))
                .max(Comparator.comparingInt(item -> item.path().length()));
        return Arrays.stream(NavigationGroup.values())
                .map(group -> new Shell.Group(
                        group,
                        allowed.stream()
                                .filter(item -> item.group() == group)
                                .map(item -> item(item, current, words))
                                .toList()))
                .filter(group -> !group.items().isEmpty())
                .toList();
    }

    private List<Shell.AccountItem> account(Actor actor, Words words) {
        return accountLinks.stream()
                .filter(link -> link.isShownTo(actor))
                .map(link -> new Shell.AccountItem(link.icon(), words.get(link.labelKey()), link.path()))
                .toList();
    }

    private static boolean leadsTo(NavigationItem item, String path) {
        return path.equals(item.path()) || (!item.path().equals("/") && path.startsWith(item.path() + "/"));
    }

    private static Shell.Item item(NavigationItem item, Optional<NavigationItem> current, Words words) {
        return new Shell.Item(
                item.icon(),
                words.get(item.labelKey()),
                words.get(item.shortLabelKey()),
                item.path(),
                current.filter(item::equals).isPresent(),
                item.isInDock());
    }

    private static Shell.@Nullable Csrf csrf(HttpServletRequest request) {
        return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token
                ? new Shell.Csrf(
                        () -> new Shell.Token(token.getParameterName(), token.getHeaderName(), token.getToken()))
                : null;
    }

    private static @Nullable Flash flash(HttpServletRequest request) {
        var attributes = RequestContextUtils.getInputFlashMap(request);
        return attributes != null && attributes.get(Flash.ATTRIBUTE) instanceof Flash flash ? flash : null;
    }
}
