package se.samhand.plan.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.samhand.file.StoredFiles;
import se.samhand.kernel.Actor;
import se.samhand.plan.PlanPermissions;
import se.samhand.plan.PlanReader;

/// Plans of a size for a benchmark, made by the use cases that make all plans.
public final class BenchPlans {

    private static final Actor SAMHAND = Actor.samhand(PlanPermissions.READ, PlanPermissions.IMPORT);
    private static final int IN_A_ROW = 5;

    /// A plan with its activities.
    public record Made(UUID plan, List<UUID> activities) {}

    private final ApplicationContext application;

    public BenchPlans(ApplicationContext application) {
        this.application = application;
    }

    /// Makes so many plans of so many activities.
    public List<Made> make(int plans, int activities) throws IOException {
        List<Made> made = new ArrayList<>();
        for (int plan = 0; plan < plans; plan++) {
            made.add(makeOne(plan, activities));
        }
        return made;
    }

    private Made makeOne(int number, int activities) throws IOException {
        var name = "bench-" + number + ".html";
        var bytes = html(number, activities).getBytes(StandardCharsets.UTF_8);
        var copy = Files.createTempFile("samhand-bench", ".html");
        Files.write(copy, bytes);
        var file = application.getBean(StoredFiles.class).store(name, new ByteArrayInputStream(bytes));
        var reading = application.getBean(PlanReader.class).read(copy, name);
        Files.delete(copy);
        return switch (application.getBean(ReceivePlanFile.class).receive(file, reading, SAMHAND)) {
            case ReceivePlanFile.Outcome.Received received -> create(received, number);
            case ReceivePlanFile.Outcome.FileRefused refused -> throw new IllegalStateException(refused.toString());
            case ReceivePlanFile.Outcome.HasNoPlanTable none -> throw new IllegalStateException("No plan in the file");
        };
    }

    private Made create(ReceivePlanFile.Outcome.Received received, int number) {
        var found = application.getBean(ImportDetailsQuery.class).get(received.planImport(), SAMHAND);
        var administration = found.plan().administrationCode();
        var period = found.plan().period();
        if (administration == null || period == null) {
            throw new IllegalStateException("The plan does not say whose it is");
        }
        var heading = new CreatePlanFromFile.Heading(
                administration, found.strategy().code(), "Bänk " + number, period, Basis.CONSTRUCTED);
        var outcome =
                application.getBean(CreatePlanFromFile.class).create(received.planImport(), heading, true, SAMHAND);
        if (!(outcome instanceof CreatePlanFromFile.Outcome.Created created)) {
            throw new IllegalStateException("The plan was not made: " + outcome);
        }
        return new Made(created.plan().value(), activities(created.plan().value()));
    }

    private List<UUID> activities(UUID plan) {
        return application
                .getBean(JdbcClient.class)
                .sql("""
                        select a.id
                          from plan.activity a
                          join plan.plan_row r on r.id = a.row_id
                         where r.plan_id = :plan
                         order by r.position, a.position
                        """)
                .param("plan", plan)
                .query((row, number) -> row.getObject("id", UUID.class))
                .list();
    }

    private static String html(int number, int activities) {
        var rows = new StringBuilder();
        for (int activity = 0; activity < activities; activity++) {
            rows.append("<tr>");
            if (activity % IN_A_ROW == 0) {
                rows.append("""
                        <td rowspan="%1$d">Systematisk samhandling</td><td rowspan="%1$d">Samordnade insatser</td>
                        <td rowspan="%1$d">Familjer har en gemensam planering, mål %2$d i plan %3$d.</td>
                        """.formatted(Math.min(IN_A_ROW, activities - activity), activity, number));
            }
            rows.append("""
                    <td>Möte %d hålls varje månad, med skola, fritid och socialtjänst, och följs upp efter varje termin.</td>
                    <td>Enhetschef</td><td>2019–2022</td><td>T1, T2 och VB</td></tr>
                    """.formatted(activity));
        }
        return """
                <!doctype html><html lang="sv"><head><meta charset="utf-8"><title>Plan</title></head><body>
                <h1>Lokal handlingsplan 2019–2022</h1><p>Förvaltning: Norra Ekdalens stadsdelsförvaltning</p><table>
                <tr><th>Prioriterad utgångspunkt</th><th>Område</th><th>Mål och nytta</th>
                <th>Metoder och arbetssätt</th><th>Ansvarig</th><th>Tidsplan</th><th>Uppföljning</th></tr>
                %s</table></body></html>
                """.formatted(rows);
    }
}
