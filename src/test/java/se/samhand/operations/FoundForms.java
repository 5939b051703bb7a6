package se.samhand.operations;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/// All forms that somebody meets who follows every link, one for each pattern of address.
final class FoundForms {

    private static final int ENOUGH_PAGES = 400;

    /// A form as a browser would send it.
    ///
    /// @param fields hidden ones and what is filled in beforehand
    /// @param filled names of what a person fills in or chooses
    record Form(String action, String pattern, Map<String, List<String>> fields, Set<String> filled) {

        /// As sent by a hostile hand: everything is this text.
        Map<String, List<String>> allBeing(String text) {
            var hostile = new LinkedHashMap<String, List<String>>();
            fields.keySet().forEach(name -> hostile.put(name, List.of(text)));
            return hostile;
        }

        /// As sent by somebody who types this text, and leaves alone what is hidden.
        Map<String, List<String>> filledWith(String text) {
            var typed = new LinkedHashMap<>(fields);
            filled.forEach(name -> typed.put(name, List.of(text)));
            return typed;
        }
    }

    private final HostileClient client;
    private final Map<String, Form> forms = new TreeMap<>();
    private final Map<String, String> addresses = new TreeMap<>();
    private final Set<String> seen = new LinkedHashSet<>();
    private final ArrayDeque<String> open = new ArrayDeque<>();

    private FoundForms(HostileClient client) {
        this.client = client;
    }

    static FoundForms from(HostileClient client, List<String> starts) {
        var found = new FoundForms(client);
        starts.forEach(found::meet);
        while (!found.open.isEmpty()) {
            found.read(found.open.removeFirst());
        }
        return found;
    }

    Collection<Form> forms() {
        return forms.values();
    }

    /// One address for each pattern of pages, with the parameters that links and forms give it.
    Collection<String> addresses() {
        return addresses.values();
    }

    /// The address with ids and numbers made alike, and with the names of the parameters only.
    static String pattern(String address) {
        var parts = address.split("\\?", 2);
        var path = Stream.of(parts[0].split("/"))
                .map(part -> part.matches("[0-9a-f-]{36}|[0-9]+|[a-z]+[0-9]+") ? "{id}" : part)
                .collect(Collectors.joining("/"));
        var names = parts.length < 2
                ? ""
                : Stream.of(parts[1].split("&"))
                        .map(pair -> pair.split("=")[0])
                        .distinct()
                        .sorted()
                        .collect(Collectors.joining("&", "?", ""));
        return path + names;
    }

    private void meet(String address) {
        var pattern = pattern(address);
        // Two of a kind: the second thread may hold what the first does not.
        var alike =
                seen.stream().filter(other -> pattern(other).equals(pattern)).count();
        if (alike < 3 && seen.size() < ENOUGH_PAGES && seen.add(address)) {
            addresses.putIfAbsent(pattern, address);
            open.add(address);
        }
    }

    private void read(String address) {
        var answer = client.get(address);
        var isPage = answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html");
        if (!isPage) {
            return;
        }
        var page =
                Jsoup.parse(HostileClient.text(answer), client.resolve(address).toString());
        for (var link : page.select("a[href], [data-hx-get]")) {
            local(link.hasAttr("href") ? link.absUrl("href") : link.absUrl("data-hx-get"));
        }
        page.forms().forEach(this::take);
    }

    private void local(String url) {
        if (url.startsWith(client.resolve("/").toString())) {
            var address = URI.create(url);
            var query = address.getRawQuery() == null ? "" : "?" + address.getRawQuery();
            meet(address.getRawPath() + query);
        }
    }

    private void take(FormElement form) {
        var fields = new LinkedHashMap<String, List<String>>();
        form.formData()
                .forEach(pair -> fields.computeIfAbsent(pair.key(), name -> new ArrayList<>())
                        .add(pair.value()));
        var filled = form.select("input:not([type=hidden]), textarea, select, button[name]").stream()
                .map(control -> control.attr("name"))
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        filled.forEach(name -> fields.putIfAbsent(name, List.of("")));
        var actions = Stream.concat(
                        Stream.of(form.absUrl("action")),
                        form.select("button[formaction]").stream().map((Element button) -> button.absUrl("formaction")))
                .map(URI::create)
                .toList();
        for (var action : actions) {
            if (form.attr("method").equalsIgnoreCase("post")) {
                forms.putIfAbsent(
                        pattern(action.getRawPath()) + fields.keySet(),
                        new Form(action.getRawPath(), pattern(action.getRawPath()), fields, filled));
            } else {
                local(client.resolve(action.getRawPath() + "?"
                                + fields.keySet().stream()
                                        .map(name -> name + "=")
                                        .collect(Collectors.joining("&")))
                        .toString());
            }
        }
    }
}
