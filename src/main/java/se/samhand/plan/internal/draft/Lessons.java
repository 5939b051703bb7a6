package se.samhand.plan.internal.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samhand.kernel.Period;
import se.samhand.plan.KnownWordings.Entry;
import se.samhand.plan.KnownWordings.Kind;
import se.samhand.plan.ReadPlan;

/// What can be learnt from a correction: that a wording means something, wherever it stands.
///
/// What was only moved, split, added or removed says nothing of wordings.
final class Lessons {

    private final DraftPlan before;

    private Lessons(DraftPlan before) {
        this.before = before;
    }

    static List<Entry> of(Correction correction, DraftPlan before) {
        Lessons lessons = new Lessons(before);
        return switch (correction) {
            case Correction.ReviseRow revise -> lessons.of(revise);
            case Correction.ReviseActivity revise -> lessons.of(revise);
            case Correction.ConfirmNote confirm -> lessons.of(confirm);
            case Correction.ReadColumnAs read ->
                List.of(new Entry(Kind.COLUMN, read.column(), read.place().name()));
            default -> List.of();
        };
    }

    private List<Entry> of(Correction.ReviseRow revise) {
        DraftRow row = before.row(revise.row()).orElseThrow();
        List<DraftNote> asked = asked(note -> Objects.equals(note.row(), row.id()));
        List<Entry> learnt = new ArrayList<>();
        List<RowContent.Area> old = RowContent.of(row).areas();
        List<RowContent.Area> now = revise.content().areas();
        for (int i = 0; i < Math.min(old.size(), now.size()); i++) {
            RowContent.Area area = now.get(i);
            boolean isSameWording = area.wording().equals(old.get(i).wording());
            boolean isNews = !area.codes().equals(old.get(i).codes()) || isAsked(asked, "subArea", area.wording());
            if (isSameWording && isNews) {
                learnt.add(new Entry(Kind.SUB_AREA, area.wording(), String.join(",", area.codes())));
            }
        }
        String point = revise.content().startingPoint();
        if (point != null) {
            pointsAsked(asked).forEach(note -> learnt.add(new Entry(Kind.STARTING_POINT, note.wording(), point)));
        }
        return learnt;
    }

    private static Stream<DraftNote> pointsAsked(List<DraftNote> asked) {
        return asked.stream()
                .filter(note -> List.of("STARTING_POINT_GUESSED", "STARTING_POINT_UNKNOWN")
                        .contains(note.place().reason()));
    }

    private static boolean isAsked(List<DraftNote> asked, String field, String wording) {
        return asked.stream()
                .anyMatch(note -> note.field().equals(field)
                        && note.wording().equals(wording.replaceAll("\\s+", " ").strip()));
    }

    private List<DraftNote> asked(java.util.function.Predicate<DraftNote> which) {
        return before.open().stream().filter(which).toList();
    }

    private List<Entry> of(Correction.ReviseActivity revise) {
        ReadPlan.Activity activity =
                before.activity(revise.activity()).orElseThrow().content();
        List<Entry> learnt = new ArrayList<>(
                roles(ActivityContent.roles(activity), revise.content().responsible()));
        asked(note -> Objects.equals(note.activity(), revise.activity())
                        && note.field().equals("period"))
                .forEach(note ->
                        period(note.wording(), revise.content().period()).ifPresent(learnt::add));
        return learnt;
    }

    /// A wording with another code, or one wording in place of which there now are others.
    private static List<Entry> roles(List<ActivityContent.Role> old, List<ActivityContent.Role> now) {
        List<Entry> learnt = new ArrayList<>();
        for (ActivityContent.Role role : old) {
            now.stream()
                    .filter(other ->
                            other.wording().equals(role.wording()) && !Objects.equals(other.code(), role.code()))
                    .findFirst()
                    .ifPresent(other -> learnt.add(role(role.wording(), List.of(other))));
        }
        List<ActivityContent.Role> gone = old.stream()
                .filter(role -> now.stream().noneMatch(other -> other.wording().equals(role.wording())))
                .toList();
        List<ActivityContent.Role> come = now.stream()
                .filter(role -> old.stream().noneMatch(other -> other.wording().equals(role.wording())))
                .toList();
        if (gone.size() == 1 && !come.isEmpty()) {
            learnt.add(role(gone.getFirst().wording(), come));
        }
        return learnt;
    }

    private static Entry role(String wording, List<ActivityContent.Role> meaning) {
        String lines = meaning.stream()
                .map(role -> (role.code() == null ? "" : role.code()) + "\t" + role.wording())
                .collect(Collectors.joining("\n"));
        return new Entry(Kind.ROLE, wording, lines);
    }

    /// A time in years is those years; words that mean the whole plan mean it in the next plan too.
    private Optional<Entry> period(String wording, @Nullable Period period) {
        if (period == null) {
            return Optional.empty();
        } else if (period.equals(before.heading().period())) {
            return Optional.of(new Entry(Kind.PERIOD, wording, se.samhand.plan.KnownWordings.WHOLE_PLAN));
        } else if (wording.matches("(?s).*\\d{4}.*")) {
            return Optional.of(new Entry(Kind.PERIOD, wording, period.from() + "/" + period.to()));
        }
        return Optional.empty();
    }

    private List<Entry> of(Correction.ConfirmNote confirm) {
        DraftNote note = before.note(confirm.note()).orElseThrow();
        DraftRow row = Optional.ofNullable(note.row()).flatMap(before::row).orElse(null);
        if (row == null) {
            return List.of();
        }
        return switch (note.place().reason()) {
            case "SUB_AREA_GUESSED", "SUB_AREA_UNKNOWN" ->
                RowContent.of(row).areas().stream()
                        .filter(area -> isAsked(List.of(note), "subArea", area.wording()))
                        .map(area -> new Entry(Kind.SUB_AREA, area.wording(), String.join(",", area.codes())))
                        .toList();
            case "STARTING_POINT_GUESSED" -> {
                String point = row.startingPoint();
                yield point == null ? List.of() : List.of(new Entry(Kind.STARTING_POINT, note.wording(), point));
            }
            case "ROLE_GUESSED", "ROLE_UNCLEAR" ->
                row.activities().stream()
                        .flatMap(activity -> ActivityContent.roles(activity.content()).stream())
                        .filter(role -> isAsked(List.of(note), "responsible", role.wording()))
                        .map(role -> role(role.wording(), List.of(role)))
                        .limit(1)
                        .toList();
            case "PERIOD_INTERPRETED" ->
                Optional.ofNullable(note.activity())
                        .flatMap(before::activity)
                        .flatMap(activity ->
                                period(note.wording(), activity.content().period()))
                        .stream()
                        .toList();
            default -> List.of();
        };
    }
}
