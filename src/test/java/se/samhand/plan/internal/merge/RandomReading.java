package se.samhand.plan.internal.merge;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import se.samhand.kernel.Period;
import se.samhand.plan.ReadPlan;

/// Readings of plans that come out the same for the same seed, and the same plans after somebody has worked on them.
final class RandomReading {

    private static final List<String> WORDS = List.of(
            "föräldrar",
            "kvällsöppet",
            "fritidsgård",
            "samtal",
            "skolan",
            "nätverk",
            "fältarbete",
            "uppföljning",
            "möten",
            "utbildning",
            "handledning",
            "torget",
            "sommarlov",
            "idrott",
            "förening",
            "stödperson",
            "tidigt",
            "samordnas",
            "varje",
            "vecka",
            "termin",
            "personal",
            "ungdomar",
            "elever",
            "trygghet",
            "vandringar",
            "vuxna",
            "mentorer",
            "läxhjälp",
            "boxning",
            "teater",
            "sommarjobb");
    private static final List<String> ROLES = List.of("Enhetschef", "Rektor", "Fältassistent", "Föreningssamordnare");
    private static final List<String> POINTS = List.of("SYS", "SKY", "VAL", "CIV");

    private final Random random;
    private int line = 2;

    RandomReading(long seed) {
        this.random = new Random(seed);
    }

    List<ReadPlan.Row> rows(int count) {
        return IntStream.range(0, count).mapToObj(number -> row()).toList();
    }

    ReadPlan.Row row() {
        String point = POINTS.get(random.nextInt(POINTS.size()));
        List<ReadPlan.SubArea> areas = new ArrayList<>();
        for (int number = 0; number <= random.nextInt(2); number++) {
            areas.add(new ReadPlan.SubArea(point + "-" + (1 + random.nextInt(3)), words(3), place()));
        }
        List<ReadPlan.Goal> goals = random.nextInt(4) == 0 ? List.of() : List.of(new ReadPlan.Goal(words(6), place()));
        List<ReadPlan.Activity> activities = IntStream.range(0, random.nextInt(5))
                .mapToObj(number -> activity(words(5 + random.nextInt(12))))
                .toList();
        return new ReadPlan.Row(random.nextInt(10) == 0 ? null : point, areas, goals, activities);
    }

    ReadPlan.Activity activity(String text) {
        String role = ROLES.get(random.nextInt(ROLES.size()));
        Map<String, String> custom = new LinkedHashMap<>();
        if (random.nextBoolean()) {
            custom.put("Kommentar", words(4));
        }
        if (random.nextBoolean()) {
            custom.put("Prioritet", String.valueOf(random.nextInt(3)));
        }
        return new ReadPlan.Activity(
                text,
                place(),
                List.of(role),
                SketchedPlan.codes(List.of(role)),
                random.nextBoolean() ? List.of("Fritidsledare") : List.of(),
                random.nextBoolean() ? Period.ofYears(2019, 2019 + random.nextInt(3)) : null,
                random.nextBoolean() ? List.of("T1", "VB") : List.of(),
                List.of(),
                custom);
    }

    /// The same rows after somebody has worked on them: changed, moved, added, taken away.
    List<ReadPlan.Row> revised(List<ReadPlan.Row> rows) {
        List<ReadPlan.Row> revised = new ArrayList<>();
        for (ReadPlan.Row row : rows) {
            switch (random.nextInt(8)) {
                case 0 -> {}
                case 1 -> {
                    revised.add(row());
                    revised.add(row);
                }
                case 2 ->
                    revised.add(new ReadPlan.Row(
                            row.startingPoint(),
                            row.subAreas(),
                            row.goals(),
                            row.activities().stream().map(this::revised).toList()));
                default -> revised.add(row);
            }
        }
        if (random.nextBoolean()) {
            Collections.swap(revised, 0, revised.size() - 1);
        }
        return moveOneActivity(revised);
    }

    List<ReadPlan.Row> shuffled(List<ReadPlan.Row> rows) {
        List<ReadPlan.Row> shuffled = new ArrayList<>(rows);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    private List<ReadPlan.Row> moveOneActivity(List<ReadPlan.Row> rows) {
        int from = random.nextInt(rows.size());
        int to = random.nextInt(rows.size());
        ReadPlan.Row giver = rows.get(from);
        if (from == to || giver.activities().isEmpty()) {
            return rows;
        }
        ReadPlan.Row taker = rows.get(to);
        List<ReadPlan.Activity> left =
                giver.activities().subList(1, giver.activities().size());
        List<ReadPlan.Activity> more = new ArrayList<>(taker.activities());
        more.add(giver.activities().getFirst());
        List<ReadPlan.Row> moved = new ArrayList<>(rows);
        moved.set(from, new ReadPlan.Row(giver.startingPoint(), giver.subAreas(), giver.goals(), left));
        moved.set(to, new ReadPlan.Row(taker.startingPoint(), taker.subAreas(), taker.goals(), more));
        return moved;
    }

    private ReadPlan.Activity revised(ReadPlan.Activity activity) {
        return random.nextBoolean() ? activity : activity(activity.text() + " " + words(2));
    }

    String words(int count) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            words.add(WORDS.get(random.nextInt(WORDS.size())));
        }
        return String.join(" ", words);
    }

    private ReadPlan.Source place() {
        return new ReadPlan.Source("table", 1, line++, 3);
    }
}
