package se.samhand.plan.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import se.samhand.kernel.Period;
import se.samhand.plan.internal.invitation.InvitationChoicesQuery;
import se.samhand.plan.internal.invitation.InvitationChoicesQuery.Choice;
import se.samhand.strategy.StrategyDirectory;
import se.samhand.strategy.StrategyVersion;
import se.samhand.strategy.TemplateDirectory;
import se.samhand.ui.Column;
import se.samhand.ui.FormErrors;
import se.samhand.ui.Formats;
import se.samhand.ui.Option;
import se.samhand.ui.Shell;
import se.samhand.ui.Words;

/// Makes the pages on which administrations are invited.
@Component
class InvitationPages {

    private final InvitationChoicesQuery choices;
    private final StrategyDirectory strategies;
    private final TemplateDirectory templates;
    private final Clock clock;

    InvitationPages(
            InvitationChoicesQuery choices, StrategyDirectory strategies, TemplateDirectory templates, Clock clock) {
        this.choices = choices;
        this.strategies = strategies;
        this.templates = templates;
        this.clock = clock;
    }

    LocalDate today() {
        return Formats.today(clock);
    }

    /// Nothing chosen yet: all that have no plan for the period are.
    ModelAndView empty(@Nullable String strategy, @Nullable String from, @Nullable String to, Shell shell) {
        InvitationForm usual =
                InvitationForm.empty(strategies.strategies().getLast().code(), today());
        InvitationForm form = new InvitationForm(
                Objects.requireNonNullElse(strategy, usual.strategi()),
                Objects.requireNonNullElse(from, usual.fran()),
                Objects.requireNonNullElse(to, usual.till()),
                "",
                "",
                List.of());
        FormErrors errors = form.periodErrors(today(), shell.words());
        List<String> without = choices(form).stream()
                .filter(choice -> !choice.hasPlan() && !choice.isInvited())
                .map(choice -> choice.administration().code())
                .toList();
        return form(form.withAdministrations(without), errors, shell);
    }

    ModelAndView form(InvitationForm form, FormErrors errors, Shell shell) {
        Words words = shell.words();
        List<Choice> all = choices(form);
        String invited = all.stream()
                .filter(Choice::isInvited)
                .map(choice -> choice.administration().shortName())
                .collect(Collectors.joining(", "));
        return new ModelAndView("plan/newInvitation", errors.status())
                .addObject(
                        "page",
                        new NewInvitationPage(
                                form,
                                strategies.strategies().reversed().stream()
                                        .map(strategy -> option(strategy, words))
                                        .toList(),
                                all.stream()
                                        .filter(choice -> !choice.isInvited())
                                        .map(choice -> option(choice, words))
                                        .toList(),
                                invited.isEmpty() ? null : words.get("plan.invite.invited-already", invited),
                                PlanLinks.INVITATIONS + "/forhandsvisning",
                                PlanLinks.INVITATIONS + "/ny",
                                PlanLinks.INVITATIONS,
                                errors));
    }

    ModelAndView preview(InvitationForm form, Shell shell) {
        Words words = shell.words();
        StrategyVersion strategy = strategies.strategy(form.strategi()).orElseThrow();
        List<Choice> chosen = choices(form).stream()
                .filter(choice ->
                        form.forvaltning().contains(choice.administration().code()))
                .toList();
        int template = templates.newest(strategy.code()).orElseThrow().number();
        return new ModelAndView("plan/invitationPreview")
                .addObject(
                        "page",
                        new InvitationPreviewPage(
                                words.get("plan.invite.preview.title", chosen.size()),
                                form,
                                List.of(
                                        words.get(
                                                "plan.invite.preview.drafts",
                                                chosen.size(),
                                                words.formats().period(Objects.requireNonNull(form.period())),
                                                strategy.subAreas().size(),
                                                strategy.startingPoints().size(),
                                                template),
                                        words.get(
                                                "plan.invite.preview.deadline",
                                                words.formats().longDay(LocalDate.parse(form.senast())),
                                                form.senast()),
                                        words.get("plan.invite.preview.task")),
                                List.of(
                                        Column.of(words.get("plan.index.column.administration")),
                                        Column.of(words.get("plan.invite.column.writers")),
                                        Column.of(words.get("plan.invite.column.note"))),
                                chosen.stream()
                                        .map(choice -> row(choice, words))
                                        .toList(),
                                PlanLinks.INVITATIONS,
                                PlanLinks.INVITATIONS + "/ny"));
    }

    boolean isKnown(String strategy) {
        return strategies.strategy(strategy).isPresent();
    }

    private List<Choice> choices(InvitationForm form) {
        Period period = form.period();
        return choices.of(period == null ? Period.ofYears(today().getYear(), today().getYear()) : period, today());
    }

    private static InvitationPreviewPage.Row row(Choice choice, Words words) {
        return new InvitationPreviewPage.Row(
                choice.administration().name(),
                words.get("plan.invite.writers", choice.writers()),
                choice.hasPlan() ? words.get("plan.invite.has-plan") : "");
    }

    private static Option option(StrategyVersion strategy, Words words) {
        return new Option(
                strategy.code(),
                words.language().equals(Locale.ENGLISH.getLanguage())
                        ? strategy.shortTitleEnglish()
                        : strategy.shortTitle());
    }

    private static Option option(Choice choice, Words words) {
        String hint = choice.hasPlan()
                ? words.get("plan.invite.has-plan")
                : choice.writers() == 0 ? words.get("plan.invite.writers", 0) : null;
        return new Option(
                choice.administration().code(), choice.administration().name(), hint);
    }
}
