package se.samhand.strategy.web;

/// The addresses of the pages about steering documents.
final class SteeringLinks {

    static final String DOCUMENTS = "/styrdokument";
    static final String NEW = DOCUMENTS + "/nytt";
    static final String FILE = DOCUMENTS + "/styrdokument.csv";
    static final String DOCUMENT = DOCUMENTS + "/{code}";
    static final String GOALS = DOCUMENT + "/mal";
    static final String GOAL = GOALS + "/{goal}";

    private SteeringLinks() {}

    static String document(String code) {
        return DOCUMENTS + "/" + code;
    }

    static String details(String code) {
        return document(code) + "/uppgifter";
    }

    static String end(String code) {
        return document(code) + "/avslut";
    }

    static String removal(String code) {
        return document(code) + "/borttagning";
    }

    static String goals(String code) {
        return document(code) + "/mal";
    }

    static String goal(String code, String goal) {
        return goals(code) + "/" + goal;
    }
}
