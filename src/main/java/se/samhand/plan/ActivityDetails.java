package se.samhand.plan;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samhand.kernel.Period;

/// What an activity says beyond the columns of the central template; each part may be missing.
///
/// @param subAreaCodes codes of the strategy, where it serves fewer than its row
/// @param servedGoals codes of goals in steering documents, such as `agenda-2030-16`
/// @param responsibleUnits codes of units that answer for it, beside the roles
/// @param performingUnits codes of units that do the work
/// @param targetGroup whom it is for, in words; a group, never a person
/// @param ilsActivity its id in the steering system, as typed
public record ActivityDetails(
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> subAreaCodes,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> servedGoals,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> responsibleUnits,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> performingUnits,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<Milestone> milestones,
        @Nullable State state,
        @Nullable Priority priority,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<SubGoal> subGoals,
        @Nullable PreventionLevel preventionLevel,
        @Nullable PreventionType preventionType,
        @Nullable String targetGroup,
        @Nullable Ages ages,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<WebLink> links,
        @Nullable String ilsActivity) {

    /// Nothing beyond the template.
    public static final ActivityDetails NONE = new ActivityDetails(
            List.of(), List.of(), List.of(), List.of(), List.of(), null, null, List.of(), null, null, null, null,
            List.of(), null);

    public ActivityDetails {
        subAreaCodes = List.copyOf(subAreaCodes);
        servedGoals = List.copyOf(servedGoals);
        responsibleUnits = List.copyOf(responsibleUnits);
        performingUnits = List.copyOf(performingUnits);
        milestones = List.copyOf(milestones);
        subGoals = List.copyOf(subGoals);
        links = List.copyOf(links);
    }

    /// How new the work is (*läge*).
    public enum State {
        /// It goes on already (*pågår redan*).
        ONGOING,
        /// It is there and is changed (*utvecklas*).
        DEVELOPED,
        /// It was not there before (*nytt*).
        NEW
    }

    /// How far it reaches into people's lives (*preventionsnivå*), from what all meet to what is decided for one.
    public enum PreventionLevel {
        /// For all or for many (*främjande och förebyggande*).
        PROMOTION,
        /// For who asks (*råd och service*).
        ADVICE_AND_SERVICE,
        /// For who is found to need it (*biståndsbedömda insatser*).
        NEEDS_ASSESSED,
        /// Also against somebody's will (*tvång*).
        COERCION
    }

    /// What is changed (*typ av prevention*).
    public enum PreventionType {
        /// People's conditions (*social*).
        SOCIAL,
        /// The place or the occasion (*situationell*).
        SITUATIONAL
    }

    /// It goes before others (*prioriterad*).
    ///
    /// @param period when it does; null for as long as it is done
    public record Priority(@Nullable Period period) {}

    /// What is to be reached by a day (*milstolpe*).
    public record Milestone(LocalDate day, String text) {}

    /// What it is to lead to (*delmål*).
    ///
    /// @param measure how one sees whether it did (*hur det mäts*)
    public record SubGoal(String text, @Nullable String measure) {}

    /// Whether nothing is said.
    public boolean isNone() {
        return equals(NONE);
    }

    /// The same, but for some parts that say what others say.
    public ActivityDetails with(Set<Detail> which, ActivityDetails other) {
        return new ActivityDetails(
                which.contains(Detail.SUB_AREAS) ? other.subAreaCodes : subAreaCodes,
                which.contains(Detail.SERVED_GOALS) ? other.servedGoals : servedGoals,
                which.contains(Detail.RESPONSIBLE_UNITS) ? other.responsibleUnits : responsibleUnits,
                which.contains(Detail.PERFORMING_UNITS) ? other.performingUnits : performingUnits,
                which.contains(Detail.MILESTONES) ? other.milestones : milestones,
                which.contains(Detail.STATE) ? other.state : state,
                which.contains(Detail.PRIORITY) ? other.priority : priority,
                which.contains(Detail.SUB_GOALS) ? other.subGoals : subGoals,
                which.contains(Detail.PREVENTION_LEVEL) ? other.preventionLevel : preventionLevel,
                which.contains(Detail.PREVENTION_TYPE) ? other.preventionType : preventionType,
                which.contains(Detail.TARGET_GROUP) ? other.targetGroup : targetGroup,
                which.contains(Detail.AGES) ? other.ages : ages,
                which.contains(Detail.LINKS) ? other.links : links,
                which.contains(Detail.ILS_ACTIVITY) ? other.ilsActivity : ilsActivity);
    }

    /// The parts that say something.
    public Set<Detail> said() {
        return differencesTo(NONE);
    }

    /// The parts that say something else.
    public Set<Detail> differencesTo(ActivityDetails other) {
        EnumSet<Detail> different = EnumSet.noneOf(Detail.class);
        if (equals(other)) {
            return different;
        }
        for (Detail detail : Detail.values()) {
            if (!with(Set.of(detail), other).equals(this)) {
                different.add(detail);
            }
        }
        return different;
    }

    /// All that is said in words, for who counts or keeps them.
    public List<String> texts() {
        return Stream.of(
                        milestones.stream().map(Milestone::text),
                        subGoals.stream().flatMap(goal -> Stream.of(goal.text(), goal.measure())),
                        Stream.of(targetGroup, ilsActivity),
                        links.stream().flatMap(link -> Stream.of(link.address(), link.words())))
                .flatMap(texts -> texts)
                .<String>mapMulti((text, next) -> {
                    if (text != null) {
                        next.accept(text);
                    }
                })
                .toList();
    }
}
