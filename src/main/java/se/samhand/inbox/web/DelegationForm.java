package se.samhand.inbox.web;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samhand.ui.FormErrors;
import se.samhand.ui.Words;

/// Who should have a task and a word along, as typed.
public record DelegationForm(
        @Nullable String till, @Nullable String halsning) {

    private static final int LONGEST_WORD = 500;

    public String receiver() {
        return till == null ? "" : till;
    }

    public String word() {
        return halsning == null ? "" : halsning.strip();
    }

    Optional<UUID> receiverId() {
        return receiver().matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")
                ? Optional.of(UUID.fromString(receiver()))
                : Optional.empty();
    }

    FormErrors errors(Words words) {
        FormErrors errors = FormErrors.none();
        if (receiverId().isEmpty()) {
            errors = errors.with("till", words.get("inbox.delegation.choose"));
        }
        if (word().length() > LONGEST_WORD) {
            errors = errors.with("halsning", words.get("inbox.delegation.word-too-long", LONGEST_WORD));
        }
        return errors;
    }
}
