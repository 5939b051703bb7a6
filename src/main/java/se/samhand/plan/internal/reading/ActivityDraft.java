package se.samhand.plan.internal.reading;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samhand.kernel.Period;
import se.samhand.plan.ReadPlan;
import se.samhand.plan.ReadPlan.Source;

/// An activity while it is put together.
final class ActivityDraft {

    private String text;
    private final Source source;
    private final Map<String, @Nullable String> responsible = new LinkedHashMap<>();
    private final Set<String> performedBy = new LinkedHashSet<>();
    private final EnumSet<FollowUpReader.Point> followUp = EnumSet.noneOf(FollowUpReader.Point.class);
    private final Set<String> followUpOther = new LinkedHashSet<>();
    private final Map<String, String> custom = new LinkedHashMap<>();
    private @Nullable Period period;

    ActivityDraft(String text, Source source) {
        this.text = text;
        this.source = source;
    }

    String text() {
        return text;
    }

    Source source() {
        return source;
    }

    void continueWith(String more) {
        text = Passages.joined(text, more);
    }

    void addResponsible(String role, @Nullable String code) {
        responsible.putIfAbsent(role, code);
    }

    boolean hasResponsible() {
        return !responsible.isEmpty();
    }

    void addPerformedBy(String who) {
        performedBy.add(who);
    }

    void addFollowUp(FollowUpReader.FollowUp found) {
        followUp.addAll(found.points());
        followUpOther.addAll(found.other());
    }

    void addCustom(String column, String value) {
        custom.merge(column, value, (before, more) -> before.equals(more) ? before : before + "\n" + more);
    }

    @Nullable
    Period period() {
        return period;
    }

    void setPeriod(@Nullable Period found) {
        period = found;
    }

    ReadPlan.Activity finished() {
        DetailReader.Found beyond = DetailReader.read(custom);
        return new ReadPlan.Activity(
                text,
                source,
                List.copyOf(responsible.keySet()),
                new ArrayList<>(responsible.values()),
                List.copyOf(performedBy),
                period,
                followUp.stream().map(Enum::name).toList(),
                List.copyOf(followUpOther),
                beyond.left(),
                beyond.details());
    }
}
