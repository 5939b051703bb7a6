package se.samhand.strategy.web;

/// Addresses of the pages of templates.
final class TemplateLinks {

    static final String TEMPLATES = "/mallar";
    static final String TEMPLATE = TEMPLATES + "/{strategy}";
    static final String DRAFT = TEMPLATE + "/utkast";
    static final String COLUMNS = DRAFT + "/kolumner";

    private TemplateLinks() {}

    static String template(String strategy) {
        return TEMPLATES + "/" + strategy;
    }

    static String version(String strategy, int number) {
        return template(strategy) + "/versioner/" + number;
    }

    static String changes(String strategy, int number) {
        return version(strategy, number) + "/andringar";
    }

    static String draft(String strategy) {
        return template(strategy) + "/utkast";
    }

    static String publication(String strategy) {
        return draft(strategy) + "/publicering";
    }

    static String removal(String strategy) {
        return draft(strategy) + "/borttagning";
    }

    static String newColumn(String strategy) {
        return draft(strategy) + "/kolumner/ny";
    }

    static String column(String strategy, String key) {
        return draft(strategy) + "/kolumner/" + key;
    }
}
