package se.samhand.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import org.springframework.context.ApplicationContext;
import se.samhand.database.internal.BenchDatabase;
import se.samhand.identity.internal.BenchAccounts;
import se.samhand.plan.internal.BenchPlans;

/// Writing in plans over HTTP: one person alone in a large plan, and 50 at once in 20 plans.
///
/// The baseline is the least that a person can send: let in, allowed, and one word to the database.
final class EditBench {

    private static final String DATA_SET = "edit";
    private static final String PASSWORD = "fyra lampor i hallen lyser";
    private static final int PEOPLE = 50;
    private static final int PLANS = 20;
    private static final int ACTIVITIES = 300;
    private static final int WARM_UP = 300;

    private final int rounds;
    private final int each;
    private final Duration together;

    EditBench(boolean isQuick) {
        this.rounds = isQuick ? 2 : 5;
        this.each = isQuick ? 100 : 300;
        this.together = Duration.ofSeconds(isQuick ? 10 : 60);
    }

    void run() throws IOException, SQLException, InterruptedException, ExecutionException {
        BenchDatabase.clear(DATA_SET);
        try (var database = BenchDatabase.start(DATA_SET)) {
            var settings = new HashMap<>(database.settings());
            settings.put("samhand.identity.second-factor.required-for", "");
            try (var application = BenchApplication.start(settings)) {
                var plans = new BenchPlans(application).make(PLANS, ACTIVITIES);
                var writers = signIn(application);
                alone(writers.getFirst(), plans.getFirst());
                atOnce(writers, plans);
                new WrittenPlans(application).verify(writers);
            }
        }
    }

    private static List<Writer> signIn(ApplicationContext application) {
        var port = Integer.parseInt(application.getEnvironment().getRequiredProperty("local.server.port"));
        var hash = String.valueOf(BenchAccounts.encoder(application).encode(PASSWORD));
        var names = BenchAccounts.open(application, PEOPLE, hash);
        BenchAccounts.grant(application, "strategist");
        return names.stream()
                .map(name -> new Writer(Visitor.signIn(port, name, PASSWORD), name))
                .toList();
    }

    private void alone(Writer writer, BenchPlans.Made plan) {
        repeat(writer, plan, WARM_UP, new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        var opening = new ArrayList<Long>();
        var saving = new ArrayList<Long>();
        var bare = new ArrayList<Long>();
        for (var round = 0; round < rounds; round++) {
            repeat(writer, plan, each, opening, saving, bare);
        }
        Report.title("A cell of a plan of %d activities, one person, %d times; client on the same machine"
                .formatted(ACTIVITIES, rounds * each));
        Report.head("edit", "bare request");
        for (var percent : List.of(50, 95)) {
            var baseline = Report.percentile(bare, percent);
            Report.row("open, p" + percent + " ms", Report.percentile(opening, percent), baseline);
            Report.row("save and show, p" + percent + " ms", Report.percentile(saving, percent), baseline);
        }
    }

    private static void repeat(
            Writer writer, BenchPlans.Made plan, int times, List<Long> opening, List<Long> saving, List<Long> bare) {
        for (var time = 0; time < times; time++) {
            var activity = plan.activities().get(time % plan.activities().size());
            var begun = System.nanoTime();
            var form = writer.open(plan.plan(), activity);
            var opened = System.nanoTime();
            writer.save(plan.plan(), activity, form, "Möte nummer " + begun + " hålls varje månad.");
            var saved = System.nanoTime();
            writer.tellPresence(plan.plan());
            opening.add(opened - begun);
            saving.add(saved - opened);
            bare.add(System.nanoTime() - saved);
        }
    }

    private void atOnce(List<Writer> writers, List<BenchPlans.Made> plans)
            throws InterruptedException, ExecutionException {
        var load = new Load(PEOPLE);
        var result = load.run(together, worker -> {
            var random = new Random(System.nanoTime() + worker);
            var plan = plans.get(random.nextInt(plans.size()));
            // Few places, so that people meet.
            var activity = plan.activities().get(random.nextInt(10));
            var writer = writers.get(worker);
            var form = writer.open(plan.plan(), activity);
            writer.save(plan.plan(), activity, form, writer.name() + " skriver " + random.nextLong() + ".");
        });
        Report.title("%d people at once in %d plans for %d s, without a pause"
                .formatted(PEOPLE, PLANS, together.toSeconds()));
        Report.line(
                "%.1f cells opened and saved per second, p50 %.1f ms, p95 %.1f ms, met somebody else's text %d times"
                        .formatted(
                                result.perSecond(),
                                Report.percentile(result.nanoseconds(), 50),
                                Report.percentile(result.nanoseconds(), 95),
                                writers.stream().mapToInt(Writer::conflicts).sum()));
    }
}
