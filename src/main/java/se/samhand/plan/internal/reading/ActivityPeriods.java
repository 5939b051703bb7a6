package se.samhand.plan.internal.reading;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samhand.kernel.Period;
import se.samhand.plan.KnownWordings;
import se.samhand.plan.internal.reading.Pairing.Activities;
import se.samhand.plan.internal.reading.Pairing.Share;

/// Fills in the time of each activity.
final class ActivityPeriods {

    private final ActivityFields fields;
    private final KnownWordings known;
    private final Notes notes;
    private final Map<String, PeriodReader.Reading> readings = new HashMap<>();

    ActivityPeriods(ActivityFields fields, KnownWordings known, Notes notes) {
        this.fields = fields;
        this.known = known;
        this.notes = notes;
    }

    /// From the earliest to the latest time that the activities give in themselves.
    static Optional<Period> union(List<RowDraft> rows) {
        return rows.stream()
                .flatMap(row -> row.lines().stream())
                .flatMap(line -> List.of(Field.PERIOD, Field.PERIOD_START, Field.PERIOD_END).stream()
                        .flatMap(field -> line.of(field).stream()))
                .flatMap(slot -> PeriodReader.absolute(slot.text()).stream())
                .reduce(ActivityPeriods::union);
    }

    void fill(List<RowDraft> rows, List<Activities> activities, @Nullable Period plan) {
        Pairing times = new Pairing(activities, new PlainGroups(Field.PERIOD));
        fields.shares(rows, times, Field.PERIOD, true).forEach(share -> add(share, plan));
        Map<ActivityDraft, Period> starts = new LinkedHashMap<>();
        fields.shares(rows, times, Field.PERIOD_START, true)
                .forEach(share -> read(share, plan).ifPresent(period -> starts.put(share.activity(), period)));
        fields.shares(rows, times, Field.PERIOD_END, true)
                .forEach(share -> read(share, plan).ifPresent(period -> end(share.activity(), period, starts, plan)));
        starts.forEach((activity, start) -> add(activity, plan == null ? start : spanned(start, plan)));
        rows.stream().filter(row -> !row.isOfList()).forEach(ActivityPeriods::fillFromRow);
    }

    /// An activity without a time of its own has that of its row, if there is one for the whole row.
    private static void fillFromRow(RowDraft row) {
        List<Period> times = row.activities().stream()
                .flatMap(activity -> Optional.ofNullable(activity.period()).stream())
                .distinct()
                .toList();
        if (times.size() == 1) {
            row.activities().stream()
                    .filter(activity -> activity.period() == null)
                    .forEach(activity -> activity.setPeriod(times.getFirst()));
        }
    }

    private void add(Share share, @Nullable Period plan) {
        read(share, plan).ifPresent(period -> add(share.activity(), period));
    }

    private static void add(ActivityDraft activity, Period period) {
        Period before = activity.period();
        activity.setPeriod(before == null ? period : union(before, period));
    }

    private static void end(
            ActivityDraft activity, Period end, Map<ActivityDraft, Period> starts, @Nullable Period plan) {
        Period start = starts.remove(activity);
        Period first = start != null ? start : plan != null ? plan : end;
        add(activity, spanned(first, end));
    }

    /// From the start of one to the end of the other, if that is a period.
    private static Period spanned(Period first, Period last) {
        return first.from().isAfter(last.to()) ? union(first, last) : new Period(first.from(), last.to());
    }

    private Optional<Period> read(Share share, @Nullable Period plan) {
        String text = String.join("\n", share.texts());
        Optional<Period> learnt = known(text, plan);
        if (learnt.isPresent()) {
            Period told = learnt.get();
            notes.known(share.slot().source(), "period: " + told.from() + "–" + told.to() + " ← " + text);
            return learnt;
        }
        PeriodReader.Reading reading = readings.computeIfAbsent(text, any -> PeriodReader.read(text, plan));
        Period period = reading.period();
        if (period == null) {
            share.activity().addCustom(share.slot().heading(), text);
            notes.doubt(Doubt.PERIOD_NOT_UNDERSTOOD, share.slot().source(), "period: " + text);
        } else if (!reading.isExact()) {
            notes.doubt(
                    Doubt.PERIOD_INTERPRETED,
                    share.slot().source(),
                    "period: " + period.from() + "–" + period.to() + " ← " + text);
        }
        return Optional.ofNullable(period);
    }

    private Optional<Period> known(String text, @Nullable Period plan) {
        Optional<String> meaning = known.meaning(KnownWordings.Kind.PERIOD, text);
        if (meaning.filter(KnownWordings.WHOLE_PLAN::equals).isPresent()) {
            return Optional.ofNullable(plan);
        }
        return meaning.map(days -> days.split("/"))
                .map(days -> new Period(LocalDate.parse(days[0]), LocalDate.parse(days[1])));
    }

    private static Period union(Period some, Period other) {
        return new Period(
                some.from().isBefore(other.from()) ? some.from() : other.from(),
                some.to().isAfter(other.to()) ? some.to() : other.to());
    }
}
