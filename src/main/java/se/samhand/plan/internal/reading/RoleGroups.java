package se.samhand.plan.internal.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.samhand.document.Block;
import se.samhand.document.Cell;
import se.samhand.document.Paragraph;
import se.samhand.plan.internal.reading.Line.Slot;
import se.samhand.plan.internal.reading.Pairing.Groups;

/// Cuts a cell of roles into the groups that answer for one activity each.
final class RoleGroups implements Pairing.Grouping {

    private final RoleSplitter splitter;
    private final RoleCatalogue roles;

    RoleGroups(RoleSplitter splitter, RoleCatalogue roles) {
        this.splitter = splitter;
        this.roles = roles;
    }

    @Override
    public Groups apply(Slot slot, Integer wanted) {
        List<List<String>> paragraphs = paragraphs(slot);
        List<List<String>> lines = single(splitter.lines(slot.paragraphs()));
        for (List<List<String>> groups : List.of(blocks(slot), paragraphs, lines)) {
            if (groups.size() == wanted) {
                return new Groups(groups, false);
            }
        }
        if (wanted > 1) {
            for (List<List<String>> groups : List.of(byFirstRole(lines), single(bySemicolon(slot)))) {
                if (groups.size() == wanted) {
                    return new Groups(groups, true);
                }
            }
        }
        return new Groups(paragraphs.size() > 1 ? paragraphs : lines, false);
    }

    private List<List<String>> paragraphs(Slot slot) {
        boolean hasBreaks = slot.paragraphs().stream().anyMatch(text -> text.contains("\n"));
        return hasBreaks ? single(slot.paragraphs()) : single(splitter.lines(slot.paragraphs()));
    }

    private static List<List<String>> single(List<String> texts) {
        return texts.stream().map(List::of).toList();
    }

    /// Groups between blank paragraphs.
    private static List<List<String>> blocks(Slot slot) {
        List<List<String>> blocks = new ArrayList<>();
        List<String> block = new ArrayList<>();
        for (Cell cell : slot.cells()) {
            for (Block content : cell.content()) {
                boolean isBreak = content instanceof Paragraph paragraph && paragraph.isBlank();
                if (isBreak && !block.isEmpty()) {
                    blocks.add(List.copyOf(block));
                    block.clear();
                } else if (content instanceof Paragraph paragraph && !paragraph.isBlank()) {
                    block.add(paragraph.text());
                }
            }
        }
        if (!block.isEmpty()) {
            blocks.add(List.copyOf(block));
        }
        return blocks;
    }

    /// The role that comes first, usually the one with most to say, begins a new group where it comes again.
    private List<List<String>> byFirstRole(List<List<String>> lines) {
        List<List<String>> groups = new ArrayList<>();
        Optional<String> first = lines.isEmpty() ? Optional.empty() : codeOf(lines.getFirst());
        for (List<String> line : lines) {
            if (groups.isEmpty() || (first.isPresent() && codeOf(line).equals(first))) {
                groups.add(new ArrayList<>(line));
            } else {
                groups.getLast().addAll(line);
            }
        }
        return groups;
    }

    private Optional<String> codeOf(List<String> line) {
        List<String> names = splitter.split(line.getFirst());
        return names.isEmpty() ? Optional.empty() : roles.find(names.getFirst()).map(RoleCatalogue.Known::code);
    }

    private static List<String> bySemicolon(Slot slot) {
        List<String> parts = new ArrayList<>();
        for (String part : slot.text().split(";")) {
            if (!part.isBlank()) {
                parts.add(part.strip());
            }
        }
        return parts;
    }
}
