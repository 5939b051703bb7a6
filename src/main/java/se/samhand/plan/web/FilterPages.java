package se.samhand.plan.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samhand.plan.internal.Plan;
import se.samhand.plan.internal.PlanDetails;
import se.samhand.ui.Link;
import se.samhand.ui.Option;
import se.samhand.ui.Words;

/// Lays out what can be asked of a plan's table.
final class FilterPages {

    /// Shows all again, whatever was asked before.
    static final String ALL = "visa=allt";

    private static final List<String> REPORTS = List.of("T1", "T2", "VB");

    private final Plan plan;
    private final PlanDetails found;
    private final Words words;
    private final String editor;

    FilterPages(PlanDetails found, Words words) {
        this.found = found;
        this.plan = found.plan();
        this.words = words;
        this.editor = new EditLinks(plan.id()).editor();
    }

    FilterPage of(PlanFilter filter) {
        long shown = plan.rows().stream()
                .flatMap(row -> row.activities().stream().filter(activity -> filter.shows(row, activity)))
                .count();
        return new FilterPage(
                editor,
                areas(),
                filter.area(),
                roles(),
                filter.role(),
                followUps(),
                filter.followUp(),
                lacks(),
                filter.lacking(),
                filter.text(),
                words.get("plan.filter.count", shown, plan.activities().size()),
                applied(filter),
                editor + "?" + ALL);
    }

    private List<Option> areas() {
        StrategyNames names = new StrategyNames(words);
        List<Option> options = withAll();
        found.strategy()
                .subAreas()
                .forEach(area -> options.add(new Option(area.code(), area.code() + " " + names.spoken(area))));
        return options;
    }

    private List<Option> roles() {
        TreeSet<String> roles = new TreeSet<>(java.text.Collator.getInstance(Locale.of("sv")));
        plan.activities().forEach(activity -> roles.addAll(activity.content().responsible()));
        List<Option> options = withAll();
        roles.forEach(role -> options.add(new Option(role, FormParts.shortened(role))));
        return options;
    }

    private List<Option> followUps() {
        List<Option> options = withAll();
        REPORTS.forEach(report -> options.add(new Option(report, report)));
        options.add(new Option(PlanFilter.OTHER, words.get("plan.filter.other")));
        return options;
    }

    private List<Option> lacks() {
        List<Option> options = withAll();
        Stream.of(PlanFilter.Lack.values()).forEach(lack -> options.add(new Option(lack.path(), text(lack))));
        return options;
    }

    private String text(PlanFilter.Lack lack) {
        return words.get("plan.filter.lack." + lack.code());
    }

    private List<Option> withAll() {
        return new ArrayList<>(List.of(new Option("", words.get("plan.filter.all"))));
    }

    private List<Link> applied(PlanFilter filter) {
        List<Link> applied = new ArrayList<>();
        Map<String, String> asked = asked(filter);
        asked.forEach((name, value) -> applied.add(
                new Link(words.get("plan.filter.applied." + name, value(name, value, filter)), without(name, asked))));
        return applied;
    }

    private String value(String name, String value, PlanFilter filter) {
        return name.equals(PlanFilter.LACKING)
                ? filter.lack().map(this::text).orElse(value)
                : value.equals(PlanFilter.OTHER) ? words.get("plan.filter.other") : value;
    }

    /// What is asked, by the names that it has in addresses.
    private static Map<String, String> asked(PlanFilter filter) {
        Map<String, String> asked = new java.util.LinkedHashMap<>();
        asked.put(PlanFilter.AREA, filter.area());
        asked.put(PlanFilter.ROLE, filter.role());
        asked.put(PlanFilter.FOLLOW_UP, filter.followUp());
        asked.put(PlanFilter.LACKING, filter.lacking());
        asked.put(PlanFilter.TEXT, filter.text());
        asked.values().removeIf(String::isEmpty);
        return asked;
    }

    private String without(String name, Map<String, String> asked) {
        String rest = asked.entrySet().stream()
                .filter(entry -> !entry.getKey().equals(name))
                .map(FilterPages::parameter)
                .collect(Collectors.joining("&"));
        return editor + "?" + (rest.isEmpty() ? ALL : rest);
    }

    private static String parameter(Map.Entry<String, String> entry) {
        return entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8);
    }
}
