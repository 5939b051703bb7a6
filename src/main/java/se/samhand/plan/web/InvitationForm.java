package se.samhand.plan.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.samhand.kernel.Period;
import se.samhand.plan.internal.invitation.InviteAdministrations;
import se.samhand.ui.FormErrors;
import se.samhand.ui.TypedDay;
import se.samhand.ui.Visible;
import se.samhand.ui.Words;

/// Whom a strategist invites to what, as typed.
///
/// @param fran first year of the plans
/// @param till last year of them
/// @param senast the last day to write them
public record InvitationForm(
        String strategi, String fran, String till, String senast, String halsning, List<String> forvaltning) {

    private static final int MOST_YEARS = 10;
    private static final int LONGEST_GREETING = 2_000;

    public InvitationForm(
            @Nullable String strategi,
            @Nullable String fran,
            @Nullable String till,
            @Nullable String senast,
            @Nullable String halsning,
            @Nullable List<@Nullable String> forvaltning) {
        this.strategi = line(strategi);
        this.fran = line(fran);
        this.till = line(till);
        this.senast = line(senast);
        this.halsning = Typed.orEmpty(halsning)
                .replace("\r\n", "\n")
                .replaceAll("[\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069&&[^\\n]]", "")
                .strip();
        this.forvaltning = forvaltning == null
                ? List.of()
                : forvaltning.stream()
                        .filter(Objects::nonNull)
                        .map(InvitationForm::line)
                        .toList();
    }

    /// For the years after this one, as plans are most often made.
    static InvitationForm empty(String strategy, LocalDate today) {
        return new InvitationForm(
                strategy, String.valueOf(today.getYear() + 1), String.valueOf(today.getYear() + 3), "", "", List.of());
    }

    private static String line(@Nullable String text) {
        return Typed.orEmpty(text).replaceAll("\\p{Cntrl}", " ").strip();
    }

    InvitationForm withAdministrations(List<String> codes) {
        return new InvitationForm(strategi, fran, till, senast, halsning, List.copyOf(codes));
    }

    /// The years, or null when they are not two years in order.
    @Nullable
    Period period() {
        boolean areYears = fran.matches("20[0-9]{2}|21[0-9]{2}") && till.matches("20[0-9]{2}|21[0-9]{2}");
        if (!areYears) {
            return null;
        }
        int first = Integer.parseInt(fran);
        int last = Integer.parseInt(till);
        return first <= last && last - first < MOST_YEARS ? Period.ofYears(first, last) : null;
    }

    FormErrors errors(LocalDate today, Words words) {
        FormErrors errors = periodErrors(today, words);
        if (forvaltning.isEmpty()) {
            errors = errors.with("forvaltning", words.get("plan.invite.nobody-chosen"));
        }
        errors = errors.withProblem("senast", deadlineProblem(senast, today), words);
        return halsning.length() > LONGEST_GREETING
                ? errors.with("halsning", words.get("plan.invite.greeting-too-long", LONGEST_GREETING))
                : errors;
    }

    FormErrors periodErrors(LocalDate today, Words words) {
        Period period = period();
        if (period == null) {
            return FormErrors.none().with("fran", words.get("plan.invite.period-wrong", MOST_YEARS));
        }
        return period.to().isBefore(today)
                ? FormErrors.none().with("till", words.get("plan.invite.period-over"))
                : FormErrors.none();
    }

    /// Key of the words that say what is wrong with a last day; null when it is right.
    static @Nullable String deadlineProblem(String typed, LocalDate today) {
        TypedDay day = TypedDay.of(typed);
        LocalDate last = day.day();
        if (last == null) {
            return day.problemIfMissing();
        } else if (last.isBefore(today)) {
            return "plan.invite.deadline-past";
        }
        return last.isAfter(today.plusYears(2)) ? "plan.invite.deadline-far" : null;
    }

    /// Only once [#errors] has found nothing.
    InviteAdministrations.Wish wish() {
        return new InviteAdministrations.Wish(
                strategi,
                forvaltning,
                Objects.requireNonNullElseGet(period(), () -> Period.ofYears(2000, 2000)),
                TypedDay.of(senast).get(),
                Visible.isIn(halsning) ? halsning : null);
    }
}
