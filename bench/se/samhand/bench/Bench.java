package se.samhand.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;

/// Runs one benchmark by its name, or all; `fuzz` may be followed by the readers that it is to try.
public final class Bench {

    private static final List<String> NAMES = List.of("audit-chain", "sign-in", "kill", "read", "edit", "fuzz");

    private Bench() {}

    public static void main(String[] arguments)
            throws IOException, SQLException, InterruptedException, ExecutionException {
        var names = new ArrayList<>(Arrays.asList(arguments));
        var isQuick = names.remove("--quick");
        var kinds = names.contains("fuzz") ? FuzzKind.takenFrom(names) : EnumSet.noneOf(FuzzKind.class);
        if (!NAMES.containsAll(names)) {
            System.err.println("bin/bench [--quick] [NAME]; the names are " + String.join(", ", NAMES) + "; after fuzz "
                    + Arrays.toString(FuzzKind.values()).toLowerCase(Locale.ROOT));
            System.exit(2);
        }
        Report.machine();
        for (var name : names.isEmpty() ? NAMES : names) {
            switch (name) {
                case "audit-chain" -> new AuditChainBench(isQuick).run();
                case "sign-in" -> new SignInBench(isQuick).run();
                case "kill" -> new KillBench(isQuick).run();
                case "read" -> new ReadBench(isQuick).run();
                case "edit" -> new EditBench(isQuick).run();
                case "fuzz" -> new FuzzBench(isQuick, kinds).run();
                default -> throw new IllegalStateException("No benchmark " + name);
            }
        }
        System.exit(0);
    }
}
