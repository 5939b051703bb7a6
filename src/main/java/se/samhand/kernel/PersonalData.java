package se.samhand.kernel;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/// One kind of personal data (*slag av personuppgifter*): how it is told, and what erasure does to it.
///
/// Its words stand under `personal.` + code among the messages of the module: `.title`, `.why` (what it is for),
/// `.kept`
/// (for how long) and `.erasure` (what erasure does, and why).
///
/// @param code stable, such as `identity.account`; begins with the module
/// @param columns all columns of it that point at a person or can hold something of theirs: `schema.table.column`
public record PersonalData(
        String code, Ground ground, Erasure erasure, Set<String> columns, Telling telling, Erasing erasing) {

    /// Why the data may be held (article 6 of the GDPR).
    public enum Ground {
        /// A task in the public interest, such as planning and its follow-up (6.1 e).
        PUBLIC_TASK,
        /// The law asks for it, such as security of the data and a trail of it (6.1 c).
        LEGAL_OBLIGATION
    }

    /// What erasure leaves (article 17 of the GDPR).
    public enum Erasure {
        /// Nothing.
        REMOVED,
        /// What was done, under an id that leads to nobody any more.
        NAMELESS,
        /// All, because it names nobody and the law asks for it.
        KEPT
    }

    /// Tells what is held about a person.
    @FunctionalInterface
    public interface Telling {
        /// @param language of sentences that are made for it
        List<PersonalRecord> of(DataSubject subject, Locale language);
    }

    /// Erases it, in the transaction of whoever asks; the name is still known.
    @FunctionalInterface
    public interface Erasing {
        void erase(DataSubject subject);
    }

    public PersonalData {
        columns = Set.copyOf(columns);
    }

    public static PersonalData removed(
            String code, Ground ground, Set<String> columns, Telling telling, Erasing erasing) {
        return new PersonalData(code, ground, Erasure.REMOVED, columns, telling, erasing);
    }

    public static PersonalData nameless(
            String code, Ground ground, Set<String> columns, Telling telling, Erasing erasing) {
        return new PersonalData(code, ground, Erasure.NAMELESS, columns, telling, erasing);
    }

    /// What holds ids only, which lead to nobody once the name of the account is gone.
    public static PersonalData namelessById(String code, Ground ground, Set<String> columns, Telling telling) {
        return nameless(code, ground, columns, telling, subject -> {});
    }

    public static PersonalData kept(String code, Ground ground, Set<String> columns, Telling telling) {
        return new PersonalData(code, ground, Erasure.KEPT, columns, telling, subject -> {});
    }
}
