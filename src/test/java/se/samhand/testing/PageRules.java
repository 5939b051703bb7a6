package se.samhand.testing;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// What holds for every page: correct, labelled, without dead ends, and within the content security policy.
final class PageRules {

    private static final String CONTROLS = "input:not([type=hidden]), select, textarea, button";

    private final ToIntFunction<URI> statusOf;
    private final Map<URI, Integer> statuses = new HashMap<>();

    PageRules(ToIntFunction<URI> statusOf) {
        this.statusOf = statusOf;
    }

    void check(Page page) {
        var faults = new ArrayList<String>();
        var document = page.document();
        faults.addAll(HtmlValidity.faultsOf(page.html()));
        faults.addAll(heading(document));
        faults.addAll(ids(document));
        faults.addAll(labels(document));
        faults.addAll(forms(document));
        faults.addAll(inline(document));
        faults.addAll(policy(page));
        if (!document.select("html").attr("lang").matches("sv|en")) {
            faults.add("html has no lang: every page is ui/page.jte");
        }
        if (faults.isEmpty()) {
            faults.addAll(deadLinks(page));
        }
        if (!faults.isEmpty()) {
            throw new AssertionError(
                    page.address() + " breaks the rules of pages:\n  - " + String.join("\n  - ", faults));
        }
    }

    private static List<String> heading(Document document) {
        var headings = document.select("h1");
        if (headings.size() != 1) {
            return List.of("has " + headings.size() + " h1: the page header writes the only one");
        }
        var title = document.title().replaceFirst("^(Fel|Error): ", "");
        return title.startsWith(headings.text().replace("\u00ad", ""))
                ? List.of()
                : List.of("title \"" + document.title() + "\" does not begin with h1 \"" + headings.text() + "\"");
    }

    private static List<String> ids(Document document) {
        var faults = new ArrayList<String>();
        var seen = new TreeSet<String>();
        for (var element : document.select("[id]")) {
            if (!seen.add(element.id())) {
                faults.add("id \"" + element.id() + "\" stands twice");
            }
        }
        for (var attribute : List.of("aria-describedby", "aria-labelledby", "aria-controls", "for", "data-opens")) {
            document.select("[" + attribute + "]").stream()
                    .flatMap(element -> Stream.of(element.attr(attribute).split("\\s+")))
                    .filter(id -> !seen.contains(id))
                    .forEach(id -> faults.add(attribute + " names the id \"" + id + "\", which is not there"));
        }
        document.select("a[href^=#]").stream()
                .map(link -> link.attr("href").substring(1))
                .filter(id -> !seen.contains(id))
                .forEach(id -> faults.add("a link leads to \"#" + id + "\", which is not there"));
        return faults;
    }

    private static List<String> labels(Document document) {
        return document.select(CONTROLS).stream()
                .filter(control -> !isLabelled(control, document))
                .map(control -> "has no label: " + control.outerHtml())
                .toList();
    }

    private static boolean isLabelled(Element control, Document document) {
        if (control.hasAttr("aria-label") || control.hasAttr("aria-labelledby")) {
            return true;
        } else if (control.is("button")) {
            return !control.text().isBlank();
        } else if (control.closest("label") != null) {
            return true;
        } else {
            return document.select("label[for]").stream()
                    .anyMatch(label -> label.attr("for").equals(control.id())
                            && !label.text().isBlank());
        }
    }

    private static List<String> forms(Document document) {
        var faults = new ArrayList<String>();
        for (var form : document.select("form")) {
            if (form.attr("action").isBlank()) {
                faults.add("a form has no action: use ui/form.jte");
            }
            if (form.attr("method").equalsIgnoreCase("post")
                    && form.select("input[type=hidden][name=_csrf]").isEmpty()) {
                faults.add("the form to " + form.attr("action") + " carries no token: use ui/form.jte");
            }
        }
        return faults;
    }

    private static List<String> inline(Document document) {
        var faults = new ArrayList<String>();
        for (var element : document.getAllElements()) {
            for (var attribute : element.attributes()) {
                if (attribute.getKey().equals("style") || attribute.getKey().startsWith("on")) {
                    faults.add("has the inline " + attribute.getKey() + " of " + element.cssSelector()
                            + ": write a class, or listen in app.js");
                }
            }
        }
        document.select("style, script:not([src])")
                .forEach(element -> faults.add("has an inline " + element.tagName()));
        document.select("a[href=#], a[href^=javascript:]")
                .forEach(link -> faults.add("has a link that leads nowhere: " + link.outerHtml()));
        return faults;
    }

    private static List<String> policy(Page page) {
        var policy = page.headers().firstValue("Content-Security-Policy").orElse("");
        return policy.contains("default-src 'self'") && !policy.contains("unsafe")
                ? List.of()
                : List.of("its Content-Security-Policy is \"" + policy + "\"");
    }

    private List<String> deadLinks(Page page) {
        return page.document().select("a[href], link[href], script[src], img[src]").stream()
                .map(element -> element.hasAttr("href") ? element.attr("href") : element.attr("src"))
                .filter(address -> !address.startsWith("#"))
                .map(address -> withoutFragment(page.address().resolve(address)))
                .filter(address -> page.address().getAuthority().equals(address.getAuthority()))
                .distinct()
                .filter(address -> statuses.computeIfAbsent(address, statusOf::applyAsInt) >= 400)
                .map(address -> "has a dead link to " + address.getPath() + " (" + statuses.get(address) + ")")
                .toList();
    }

    private static URI withoutFragment(URI address) {
        var text = address.toString();
        return text.contains("#") ? URI.create(text.substring(0, text.indexOf('#'))) : address;
    }
}
