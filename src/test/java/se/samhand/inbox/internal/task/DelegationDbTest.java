package se.samhand.inbox.internal.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.samhand.inbox.People;
import se.samhand.inbox.ProbeTasks;
import se.samhand.inbox.TaskKey;
import se.samhand.inbox.internal.task.DelegateTask.Outcome;
import se.samhand.kernel.Actor;
import se.samhand.kernel.Forbidden;
import se.samhand.kernel.NotFound;
import se.samhand.testing.DbTest;

@DbTest
class DelegationDbTest {

    private static final LocalDate DUE = LocalDate.of(2026, 12, 1);

    @Autowired
    private DelegateTask delegateTask;

    @Autowired
    private WithdrawDelegation withdrawDelegation;

    @Autowired
    private OpenTasksQuery tasks;

    @Autowired
    private ProbeTasks probe;

    @Autowired
    private People people;

    @Autowired
    private JdbcClient jdbc;

    private Actor unitManager;
    private Actor departmentHead;

    @BeforeEach
    void meet() {
        unitManager = people.actor("unit-manager");
        departmentHead = people.actor("department-head");
    }

    @AfterEach
    void finishAll() {
        probe.finishAll();
    }

    @Test
    void movesTheTaskFromOneListToTheOtherWithTheWordForBoth() {
        var key = probe.begin(unitManager.id(), "något", DUE);

        var outcome = delegateTask.delegate(key, departmentHead.id(), "Du kan det bäst", unitManager);

        assertThat(outcome).isInstanceOf(Outcome.Delegated.class);
        assertThat(keys(tasks.waitingFor(unitManager))).doesNotContain(key);
        assertThat(keys(tasks.waitingFor(departmentHead))).contains(key);
        assertThat(tasks.handedOverBy(unitManager))
                .singleElement()
                .extracting(OpenTask::delegation)
                .extracting("word")
                .isEqualTo("Du kan det bäst");
    }

    @Test
    void forgetsItOnceTheWorkIsDone() {
        var key = probe.begin(unitManager.id(), "något", DUE);
        delegateTask.delegate(key, departmentHead.id(), null, unitManager);

        probe.finish(key);

        assertThat(keys(tasks.waitingFor(departmentHead))).doesNotContain(key);
        assertThat(tasks.handedOverBy(unitManager)).isEmpty();
    }

    @Test
    void goesBackWhenTheGiverTakesItOrTheReceiverHandsItBack() {
        for (Actor withdrawer : List.of(unitManager, departmentHead)) {
            var key = probe.begin(unitManager.id(), "något", DUE);
            var delegation = given(delegateTask.delegate(key, departmentHead.id(), null, unitManager));

            withdrawDelegation.withdraw(delegation, withdrawer);

            assertThat(keys(tasks.waitingFor(unitManager))).contains(key);
            assertThat(keys(tasks.waitingFor(departmentHead))).doesNotContain(key);
        }
    }

    @Test
    void canBeHandedOverAnewAfterItWentBack() {
        var key = probe.begin(unitManager.id(), "något", DUE);
        withdrawDelegation.withdraw(
                given(delegateTask.delegate(key, departmentHead.id(), null, unitManager)), unitManager);

        assertThat(delegateTask.delegate(key, departmentHead.id(), null, unitManager))
                .isInstanceOf(Outcome.Delegated.class);
    }

    @Test
    void refusesWhoMayNotDoIt() {
        var key = probe.begin(unitManager.id(), "något", DUE);

        assertThat(delegateTask.delegate(key, people.id("staff"), null, unitManager))
                .isEqualTo(new Outcome.MayNotDoIt("Maja Exempel"));
    }

    @Test
    void refusesWhatCannotBeHandedOver() {
        var own = probe.begin(unitManager.id(), "något eget", DUE, null);
        var given = probe.begin(unitManager.id(), "något", DUE);
        delegateTask.delegate(given, departmentHead.id(), null, unitManager);
        var others = probe.begin(departmentHead.id(), "något annat", DUE);

        assertThat(delegateTask.delegate(own, departmentHead.id(), null, unitManager))
                .isEqualTo(new Outcome.CannotBeDelegated());
        assertThat(delegateTask.delegate(given, people.id("administrator"), null, departmentHead))
                .isEqualTo(new Outcome.WasGivenToYou());
        assertThat(delegateTask.delegate(others, departmentHead.id(), null, unitManager))
                .isEqualTo(new Outcome.IsNotYours());
        assertThat(delegateTask.delegate(others, departmentHead.id(), null, departmentHead))
                .isEqualTo(new Outcome.IsYourself());
        assertThat(delegateTask.delegate(others, UUID.randomUUID(), null, departmentHead))
                .isEqualTo(new Outcome.HasNoAccount());
        assertThatThrownBy(() -> delegateTask.delegate(own, departmentHead.id(), null, people.actor("reader")))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void letsNobodyElseWithdraw() {
        var key = probe.begin(unitManager.id(), "något", DUE);
        var delegation = given(delegateTask.delegate(key, departmentHead.id(), null, unitManager));

        assertThatThrownBy(() -> withdrawDelegation.withdraw(delegation, people.actor("administrator")))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void leavesALineInTheTrailAndANoticeForTheOther() {
        var key = probe.begin(unitManager.id(), "något", DUE);
        var delegation = given(delegateTask.delegate(key, departmentHead.id(), null, unitManager));
        withdrawDelegation.withdraw(delegation, departmentHead);

        assertThat(jdbc.sql("select code from audit.entry where subject_id = :id order by recorded_at, id")
                        .param("id", delegation)
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder("inbox.task-delegated", "inbox.delegation-withdrawn");
        assertThat(noticesTo(departmentHead)).contains("inbox.task-delegated");
        assertThat(noticesTo(unitManager)).contains("inbox.delegation-withdrawn");
    }

    @Test
    void isHandedOverOnceAtATimeAndToSomebodyElseInTheDatabaseToo() {
        var first = UUID.randomUUID();
        insert(first, unitManager.id(), departmentHead.id());

        assertThatThrownBy(() -> insert(first, unitManager.id(), people.id("administrator")))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("delegation_once_at_a_time");
        assertThatThrownBy(() -> insert(UUID.randomUUID(), unitManager.id(), unitManager.id()))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("delegation_is_to_somebody_else");
    }

    private void insert(UUID task, UUID from, UUID to) {
        jdbc.sql("""
                        insert into inbox.delegation (id, source, task, from_person, to_person, given_at)
                        values (:id, 'probe.trial', :task, :from, :to, now())
                        """)
                .param("id", UUID.randomUUID())
                .param("task", task.toString())
                .param("from", from)
                .param("to", to)
                .update();
    }

    private List<String> noticesTo(Actor person) {
        return jdbc.sql("select code from inbox.notice where recipient = :person")
                .param("person", person.id())
                .query((row, number) -> row.getString("code"))
                .list();
    }

    private static UUID given(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Delegated.class);
        return ((Outcome.Delegated) outcome).delegation();
    }

    private static List<TaskKey> keys(List<OpenTask> open) {
        return open.stream().map(one -> one.task().key()).toList();
    }
}
