package se.samhand.inbox.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import se.samhand.inbox.TaskKey;

/// The addresses of the module's pages.
final class InboxLinks {

    static final String TASKS = "/uppgifter";
    static final String DELEGATIONS = TASKS + "/overlamningar";
    static final String NOTICES = "/aviseringar";
    static final String SETTINGS = "/installningar/avisering";
    static final String CALENDAR_ADDRESS = SETTINGS + "/kalenderadress";

    private InboxLinks() {}

    static String newDelegation(TaskKey task) {
        return DELEGATIONS + "/ny?uppgift=" + URLEncoder.encode(task.toString(), StandardCharsets.UTF_8);
    }

    static String withdrawal(UUID delegation) {
        return DELEGATIONS + "/" + delegation + "/atertagande";
    }
}
