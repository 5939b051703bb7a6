package se.samhand.plan.internal.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import se.samhand.plan.KnownWordings;
import se.samhand.plan.internal.reading.Pairing.Activities;
import se.samhand.plan.internal.reading.Pairing.Share;
import se.samhand.plan.internal.reading.RoleCatalogue.Known;

/// Fills in what stands beside the activities: roles, reports and other columns.
final class ActivityFields {

    private static final int WORDS_OF_ROLE = 8;
    private static final int SHOWN = 60;
    private static final Pattern CROSS = Pattern.compile("(?iu)x|✓|✔|☒|☑|√|ja|•|●");
    private static final Pattern NO_CROSS = Pattern.compile("(?iu)[-–—]|☐|nej");

    private final RoleSplitter splitter;
    private final RoleCatalogue roles;
    private final KnownWordings known;
    private final Notes notes;
    private final Map<List<String>, List<String>> namesOf = new HashMap<>();
    private final Map<String, Optional<Known>> roleOf = new HashMap<>();

    ActivityFields(RoleSplitter splitter, RoleCatalogue roles, KnownWordings known, Notes notes) {
        this.splitter = splitter;
        this.roles = roles;
        this.known = known;
        this.notes = notes;
    }

    void fill(List<RowDraft> rows, List<Activities> activities) {
        Pairing people = new Pairing(activities, new RoleGroups(splitter, roles));
        shares(rows, people, Field.RESPONSIBLE, true).forEach(this::addResponsible);
        shares(rows, people, Field.PERFORMED_BY, false).forEach(this::addPerformedBy);
        Pairing reports = new Pairing(activities, new PlainGroups(Field.FOLLOW_UP));
        Map<List<String>, FollowUpReader.FollowUp> read = new HashMap<>();
        shares(rows, reports, Field.FOLLOW_UP, true)
                .forEach(share -> share.activity()
                        .addFollowUp(read.computeIfAbsent(
                                share.texts(), texts -> FollowUpReader.read(String.join("\n", texts)))));
        Pairing others = new Pairing(activities, new PlainGroups(Field.OTHER));
        shares(rows, others, Field.FOLLOW_UP_POINT, true).forEach(ActivityFields::addPoint);
        shares(rows, others, Field.OTHER, false)
                .forEach(share -> share.activity().addCustom(share.slot().heading(), String.join("\n", share.texts())));
    }

    /// What each activity gets of a kind of column; a cell that stands beside no activity is left unread.
    List<Share> shares(List<RowDraft> rows, Pairing pairing, Field field, boolean fillsBlanks) {
        List<Share> shares = new ArrayList<>();
        List<Spread> beside = new ArrayList<>();
        for (Column column : Spread.columns(field, rows)) {
            shares.addAll(pairing.share(Spread.of(column, rows, fillsBlanks), beside));
        }
        beside.forEach(
                spread -> notes.unread(spread.slot().source(), spread.slot().text()));
        return shares;
    }

    private void addResponsible(Share share) {
        List<String> names = split(share);
        noteDoubts(share, "responsible", names);
        for (String name : names) {
            Optional<String> learnt = known.meaning(KnownWordings.Kind.ROLE, name);
            if (learnt.isPresent()) {
                addKnown(share, name, learnt.get());
                continue;
            }
            Optional<Known> role = roleOf.computeIfAbsent(name, roles::find);
            if (role.isPresent() && !role.get().isExact()) {
                notes.doubt(
                        Doubt.ROLE_GUESSED,
                        share.slot().source(),
                        "responsible: " + role.get().code() + " ← " + name);
            }
            boolean mayBeTwo = name.contains(",");
            if (mayBeTwo || (role.isEmpty() && !looksLikeRole(name))) {
                notes.doubt(Doubt.ROLE_UNCLEAR, share.slot().source(), "responsible: " + name);
            }
            share.activity().addResponsible(name, role.map(Known::code).orElse(null));
        }
    }

    private void addKnown(Share share, String name, String meaning) {
        List<String> wordings = new ArrayList<>();
        for (String line : meaning.split("\n")) {
            String[] parts = line.split("\t", 2);
            String wording = parts.length == 2 ? parts[1] : name;
            share.activity().addResponsible(wording, parts[0].isEmpty() ? null : parts[0]);
            wordings.add(wording);
        }
        notes.known(share.slot().source(), "responsible: " + String.join(", ", wordings) + " ← " + name);
    }

    private void addPerformedBy(Share share) {
        List<String> names = split(share);
        noteDoubts(share, "performedBy", names);
        names.forEach(share.activity()::addPerformedBy);
    }

    private List<String> split(Share share) {
        return namesOf.computeIfAbsent(share.texts(), texts -> splitter.split(String.join("\n", texts)));
    }

    private void noteDoubts(Share share, String field, List<String> names) {
        String text = share.activity().text();
        String shown = text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text;
        String guess = field + ": " + String.join(", ", names) + " → " + shown;
        if (share.isGuess()) {
            notes.doubt(Doubt.ROLES_PAIRED_BY_GUESS, share.slot().source(), guess);
        } else if (share.isTakenFromAbove()) {
            notes.doubt(Doubt.ROLES_TAKEN_FROM_ABOVE, share.slot().source(), guess);
        }
    }

    private static boolean looksLikeRole(String name) {
        return Wording.of(name).words().size() <= WORDS_OF_ROLE && name.chars().anyMatch(Character::isLetter);
    }

    /// A cross says that it is followed up in that report; other words are kept with it.
    private static void addPoint(Share share) {
        String text = String.join("\n", share.texts());
        boolean isCross = CROSS.matcher(text.strip()).matches();
        boolean isNo = NO_CROSS.matcher(text.strip()).matches();
        if (!isNo) {
            share.activity().addFollowUp(FollowUpReader.read(share.slot().heading()));
        }
        if (!isCross && !isNo) {
            share.activity().addCustom(share.slot().heading(), text);
        }
    }
}
