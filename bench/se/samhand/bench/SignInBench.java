package se.samhand.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import se.samhand.database.internal.BenchDatabase;
import se.samhand.identity.internal.BenchAccounts;

/// How many people can sign in a second, over HTTP, with page, form, session and audit entry.
///
/// The baseline is the bare Argon2id hashing of the same password at the same cost, by as many threads.
final class SignInBench {

    private static final int PEOPLE = 4;
    private static final String DATA_SET = "sign-in";
    private static final String PASSWORD = "fyra lampor i hallen lyser";

    private final int rounds;
    private final Duration each;

    SignInBench(boolean isQuick) {
        this.rounds = isQuick ? 2 : 5;
        this.each = Duration.ofSeconds(isQuick ? 3 : 10);
    }

    void run() throws IOException, InterruptedException, ExecutionException {
        BenchDatabase.clear(DATA_SET);
        try (var database = BenchDatabase.start(DATA_SET);
                var application = BenchApplication.start(database.settings())) {
            var port = Integer.parseInt(application.getEnvironment().getRequiredProperty("local.server.port"));
            var encoder = BenchAccounts.encoder(application);
            var hash = String.valueOf(encoder.encode(PASSWORD));
            var names = BenchAccounts.open(application, PEOPLE, hash);
            Load.Work signIn = worker -> Visitor.signIn(port, names.get(worker), PASSWORD);
            Load.Work hashing = worker -> {
                if (!encoder.matches(PASSWORD, hash)) {
                    throw new IllegalStateException("The password does not match its own hash");
                }
            };
            measure(signIn, hashing);
        }
    }

    private void measure(Load.Work signIn, Load.Work hashing) throws InterruptedException, ExecutionException {
        var load = new Load(PEOPLE);
        load.run(each, signIn);
        load.run(each, hashing);
        var ours = Load.Result.none();
        var bare = Load.Result.none();
        for (var round = 0; round < rounds; round++) {
            ours = ours.and(load.run(each, signIn));
            bare = bare.and(load.run(each, hashing));
        }
        Report.title("Sign-in: %d people at once, %d rounds of %d s each, in turn; client on the same machine"
                .formatted(PEOPLE, rounds, each.toSeconds()));
        Report.head("sign-in", "Argon2id");
        Report.row("per second", ours.perSecond(), bare.perSecond());
        Report.row("p50, ms", Report.percentile(ours.nanoseconds(), 50), Report.percentile(bare.nanoseconds(), 50));
        Report.row("p95, ms", Report.percentile(ours.nanoseconds(), 95), Report.percentile(bare.nanoseconds(), 95));
    }
}
