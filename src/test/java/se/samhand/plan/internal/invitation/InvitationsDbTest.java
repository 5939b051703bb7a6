package se.samhand.plan.internal.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.samhand.inbox.Task;
import se.samhand.inbox.TaskSource;
import se.samhand.kernel.Actor;
import se.samhand.kernel.Forbidden;
import se.samhand.kernel.Period;
import se.samhand.kernel.ScopeId;
import se.samhand.kernel.StaleVersion;
import se.samhand.plan.PlanId;
import se.samhand.plan.PlanPermissions;
import se.samhand.plan.internal.Coverage;
import se.samhand.plan.internal.ExportPlan;
import se.samhand.plan.internal.Plan;
import se.samhand.plan.internal.PlanDetails;
import se.samhand.plan.internal.PlanDetailsQuery;
import se.samhand.plan.internal.PlanMother;
import se.samhand.plan.internal.PlanRow;
import se.samhand.plan.internal.draft.ActivityContent;
import se.samhand.plan.internal.edit.EditPlan;
import se.samhand.plan.internal.edit.PlanEdit;
import se.samhand.testing.DbTest;
import se.samhand.ui.Formats;

@DbTest
class InvitationsDbTest {

    private static final String STRATEGY = "stockholm-2019-2022";
    private static final String NORRA = "sdf-norra-ekdalen";
    private static final String SJOVIK = "sdf-sjovik";
    private static final Actor STINA = Actor.everywhere(
            UUID.fromString("01939a00-0000-7000-8000-00000000ccc1"),
            "Stina",
            Set.of(PlanPermissions.INVITE, PlanPermissions.READ, PlanPermissions.WRITE));
    private static final Actor NORA = writer(NORRA);

    @Autowired
    private InviteAdministrations inviteAdministrations;

    @Autowired
    private MoveDeadline moveDeadline;

    @Autowired
    private RemindWriters remindWriters;

    @Autowired
    private WithdrawPlanInvitation withdrawPlanInvitation;

    @Autowired
    private FinishWriting finishWriting;

    @Autowired
    private InvitationsQuery invitations;

    @Autowired
    private PlanDetailsQuery details;

    @Autowired
    private EditPlan editPlan;

    @Autowired
    private ExportPlan exportPlan;

    @Autowired
    private List<TaskSource> sources;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    @BeforeEach
    void withdrawAll() {
        jdbc.sql("update plan.invitation set withdrawn_at = now(), withdrawn_by = sent_by where withdrawn_at is null")
                .update();
    }

    @Test
    void laysOutADraftForEachWithAllSubAreas() {
        invite(NORRA, SJOVIK);

        PlanDetails plan = details.get(planOf(NORRA), NORA);
        assertThat(plan.plan().rows())
                .hasSize(12)
                .allMatch(PlanRow::isUnwritten)
                .extracting(row -> row.subAreas().getFirst().code())
                .startsWith("SYS-1")
                .endsWith("CIV-1");
        assertThat(plan.plan().title()).isEqualTo("Lokal handlingsplan 2027–2029");
        assertThat(plan.template().number()).isEqualTo(plan.newestTemplate());
        assertThat(plan.original()).isEmpty();
        assertThat(plan.plan().coverageOf("SYS-1")).isEqualTo(Coverage.NONE);
        assertThat(planOf(SJOVIK)).isNotEqualTo(planOf(NORRA));
    }

    @Test
    void aDraftWithoutActivitiesCanBeFetchedInEachFormat() {
        invite(NORRA);

        for (ExportPlan.Format format : ExportPlan.Format.values()) {
            assertThat(exportPlan.export(planOf(NORRA), format, NORA).content().exists())
                    .as(format.name())
                    .isTrue();
        }
    }

    @Test
    void invitesNobodyWhenOneIsInvitedAlready() {
        invite(NORRA);

        assertThat(inviteAdministrations.invite(wish(NORRA, SJOVIK), STINA))
                .isInstanceOfSatisfying(
                        InviteAdministrations.Outcome.AreInvited.class,
                        twice -> assertThat(twice.administrations())
                                .extracting(each -> each.code())
                                .containsExactly(NORRA));
        assertThat(open()).hasSize(1);
    }

    @Test
    void twoWhoInviteAtOnceInviteOnce() {
        List<InviteAdministrations.Outcome> outcomes = List.of(
                        CompletableFuture.supplyAsync(() -> inviteAdministrations.invite(wish(NORRA), STINA)),
                        CompletableFuture.supplyAsync(() -> inviteAdministrations.invite(wish(NORRA), STINA)))
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(outcomes).hasAtLeastOneElementOfType(InviteAdministrations.Outcome.Sent.class);
        assertThat(outcomes).hasAtLeastOneElementOfType(InviteAdministrations.Outcome.AreInvited.class);
        assertThat(open()).hasSize(1);
    }

    @Test
    void theDatabaseRefusesTwoInvitationsForOnePeriod() {
        invite(NORRA, SJOVIK);

        assertThatThrownBy(() -> jdbc.sql(
                                "update plan.invitation set administration = :norra where withdrawn_at is null and administration = :sjovik")
                        .param("norra", NORRA)
                        .param("sjovik", SJOVIK)
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("invitation_once_at_a_time");
    }

    @Test
    void invitesNobodyWhenOneHasEnded() {
        assertThat(inviteAdministrations.invite(wish(NORRA, "sdf-finns-inte"), STINA))
                .isEqualTo(new InviteAdministrations.Outcome.HaveEnded(List.of("sdf-finns-inte")));
        assertThat(open()).isEmpty();
    }

    @Test
    void isATaskOfThoseWhoWriteThereUntilEverySubAreaHasAnActivity() {
        invite(NORRA);

        assertThat(tasks(NORA)).hasSize(1).first().satisfies(task -> {
            assertThat(task.path()).isEqualTo("/handlingsplaner/" + planOf(NORRA) + "/redigera");
            assertThat(task.due()).isEqualTo(today().plusDays(30));
            assertThat(task.arguments()).containsEntry("covered", "0").containsEntry("all", "12");
        });
        assertThat(tasks(STINA)).isEmpty();
        assertThat(tasks(writer(SJOVIK))).isEmpty();

        details.get(planOf(NORRA), NORA).plan().rows().forEach(row -> write(NORA, row.id()));

        assertThat(tasks(NORA)).isEmpty();
    }

    @Test
    void theTaskClosesWhenTheWriterLeavesTheRestEmptyAndComesBackWhenTheyGoOn() {
        invite(NORRA);

        assertThat(finishWriting.finish(planOf(NORRA), true, NORA)).isInstanceOf(FinishWriting.Outcome.Done.class);
        assertThat(tasks(NORA)).isEmpty();
        assertThat(finishWriting.finish(planOf(NORRA), true, NORA))
                .isInstanceOf(FinishWriting.Outcome.IsSoAlready.class);

        assertThat(finishWriting.finish(planOf(NORRA), false, NORA)).isInstanceOf(FinishWriting.Outcome.Done.class);
        assertThat(tasks(NORA)).hasSize(1);
    }

    @Test
    void removesTheDraftOfAWithdrawnInvitationUnlessSomebodyHasWrittenInIt() {
        invite(NORRA, SJOVIK);
        PlanId norra = planOf(NORRA);
        PlanId sjovik = planOf(SJOVIK);
        write(NORA, details.get(norra, NORA).plan().rows().getFirst().id());

        assertThat(withdraw(NORRA)).isEqualTo(new WithdrawPlanInvitation.Outcome.Withdrawn(true));
        assertThat(withdraw(SJOVIK)).isEqualTo(new WithdrawPlanInvitation.Outcome.Withdrawn(false));

        assertThat(details.get(norra, NORA).plan().activities()).hasSize(1);
        assertThat(details.get(norra, NORA).invitation()).isEmpty();
        assertThat(jdbc.sql("select count(*) from plan.plan where id = :id")
                        .param("id", sjovik.value())
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(tasks(NORA)).isEmpty();
        assertThat(finishWriting.finish(norra, true, NORA)).isInstanceOf(FinishWriting.Outcome.IsNotInvited.class);
    }

    @Test
    void movesTheLastDay() {
        invite(NORRA);
        PlanInvitation sent = invitationOf(NORRA);
        LocalDate later = today().plusDays(60);

        assertThat(moveDeadline.move(sent.id(), sent.version(), later, STINA))
                .isInstanceOf(MoveDeadline.Outcome.Moved.class);
        assertThat(invitationOf(NORRA).deadline()).isEqualTo(later);
        assertThat(tasks(NORA)).extracting(Task::due).containsExactly(later);
        assertThatThrownBy(() -> moveDeadline.move(sent.id(), sent.version(), today(), STINA))
                .isInstanceOf(StaleVersion.class);
        assertThat(moveDeadline.move(sent.id(), sent.version() + 1, later, STINA))
                .isInstanceOf(MoveDeadline.Outcome.IsThatDay.class);
    }

    @Test
    void remindsOnceADay() {
        invite(NORRA, SJOVIK);
        UUID norra = invitationOf(NORRA).id();

        assertThat(remindWriters.remind(norra, STINA)).isInstanceOf(RemindWriters.Outcome.Reminded.class);
        assertThat(remindWriters.remind(norra, STINA)).isInstanceOf(RemindWriters.Outcome.AreRemindedToday.class);
        assertThat(remindWriters.remind(invitationOf(SJOVIK).id(), STINA))
                .isInstanceOf(RemindWriters.Outcome.NobodyWrites.class);
        withdraw(NORRA);
        assertThat(remindWriters.remind(norra, STINA)).isInstanceOf(RemindWriters.Outcome.IsClosed.class);
        assertThat(jdbc.sql("select count(*) from inbox.notice where code = 'plan.invitation-reminded'")
                        .query(Integer.class)
                        .single())
                .isPositive();
    }

    @Test
    void refusesWhoMayNot() {
        invite(NORRA);
        UUID id = invitationOf(NORRA).id();

        assertThatThrownBy(() -> inviteAdministrations.invite(wish(SJOVIK), NORA))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> moveDeadline.move(id, 0, today(), NORA)).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> remindWriters.remind(id, NORA)).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> withdrawPlanInvitation.withdraw(id, 0, NORA)).isInstanceOf(Forbidden.class);
        Actor reader = Actor.everywhere(NORA.id(), "Läsare", Set.of(PlanPermissions.READ));
        assertThatThrownBy(() -> finishWriting.finish(planOf(NORRA), true, reader))
                .isInstanceOf(Forbidden.class);
    }

    private void invite(String... administrations) {
        assertThat(inviteAdministrations.invite(wish(administrations), STINA))
                .isEqualTo(new InviteAdministrations.Outcome.Sent(administrations.length));
    }

    private InviteAdministrations.Wish wish(String... administrations) {
        return new InviteAdministrations.Wish(
                STRATEGY,
                List.of(administrations),
                Period.ofYears(2027, 2029),
                today().plusDays(30),
                "Hör av er om något är oklart.");
    }

    private LocalDate today() {
        return Formats.today(clock);
    }

    private List<PlanInvitation> open() {
        return invitations.list().stream()
                .map(InvitationsQuery.Progress::invitation)
                .filter(invitation -> !invitation.isWithdrawn())
                .toList();
    }

    private PlanInvitation invitationOf(String administration) {
        return open().stream()
                .filter(invitation -> invitation.administration().equals(administration))
                .findFirst()
                .orElseThrow();
    }

    private PlanId planOf(String administration) {
        return invitationOf(administration).held();
    }

    private WithdrawPlanInvitation.Outcome withdraw(String administration) {
        PlanInvitation invitation = invitationOf(administration);
        return withdrawPlanInvitation.withdraw(invitation.id(), invitation.version(), STINA);
    }

    private void write(Actor actor, UUID row) {
        Plan plan = details.get(planOf(NORRA), NORA).plan();
        editPlan.edit(
                plan.id(),
                new PlanEdit.AddActivity(row, null, ActivityContent.of(PlanMother.bare("Ett möte varje vecka."))),
                plan.edit(),
                actor);
    }

    private List<Task> tasks(Actor person) {
        return sources.stream()
                .filter(source -> source.code().equals("plan.invited"))
                .flatMap(source -> source.openFor(person).stream())
                .toList();
    }

    private static Actor writer(String administration) {
        Set<ScopeId> scope = Set.of(new ScopeId(administration));
        return new Actor(
                UUID.nameUUIDFromBytes(administration.getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                "Nora",
                Map.of(PlanPermissions.READ, scope, PlanPermissions.WRITE, scope));
    }
}
