package se.samhand.plan;

import java.util.Map;
import java.util.UUID;
import se.samhand.kernel.Audited;

/// Somebody wrote in a plan, or took back what they wrote.
///
/// @param kind what was done, such as `revised-text`
/// @param direction `done`, `undone` or `redone`
/// @param number of the edit; what it changed stands there
public record PlanEdited(PlanId plan, UUID actor, String kind, String direction, int number) implements Audited {

    @Override
    public String auditCode() {
        return switch (direction) {
            case "undone" -> "plan.edited.edit-undone";
            case "redone" -> "plan.edited.edit-redone";
            default -> "plan.edited." + kind;
        };
    }

    @Override
    public UUID auditSubject() {
        return plan.value();
    }

    @Override
    public UUID auditActor() {
        return actor;
    }

    @Override
    public Map<String, String> auditArguments() {
        return Map.of("number", Integer.toString(number));
    }
}
