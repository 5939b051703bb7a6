package se.samhand.architecture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

/// The diagrams and tables of the modules in `docs/modules`, written so that the same code gives the same files on
/// every machine.
final class ModuleDocuments {

    static final Path FOLDER = Path.of("docs/modules");

    private static final Path DRAFTS = Path.of("target/module-documents");

    private ModuleDocuments() {}

    static void write(ApplicationModules modules) throws IOException {
        new Documenter(modules, Documenter.Options.defaults().withOutputFolder(DRAFTS.toString()))
                .writeModulesAsPlantUml()
                .writeIndividualModulesAsPlantUml()
                .writeModuleCanvases();
        Files.createDirectories(FOLDER);
        var names = names(DRAFTS);
        for (var name : names) {
            Files.write(FOLDER.resolve(name), inOrder(Files.readAllLines(DRAFTS.resolve(name))));
        }
        for (var name : names(FOLDER)) {
            if (!names.contains(name)) {
                Files.delete(FOLDER.resolve(name));
            }
        }
    }

    private static List<String> names(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    /// Sorts lines that stand together and are of one kind: their order comes from the file system.
    static List<String> inOrder(List<String> lines) {
        var ordered = new ArrayList<String>();
        int from = 0;
        while (from < lines.size()) {
            int to = from + 1;
            while (to < lines.size()
                    && !kind(lines.get(from)).isEmpty()
                    && kind(lines.get(to)).equals(kind(lines.get(from)))) {
                to++;
            }
            ordered.addAll(sorted(lines.subList(from, to)));
            from = to;
        }
        return ordered;
    }

    private static String kind(String line) {
        var start = line.strip();
        if (start.startsWith("Component(")) {
            return "component";
        } else if (start.startsWith("Rel(")) {
            return "relation";
        } else if (start.startsWith("* `") || start.startsWith("|* `")) {
            return "item";
        } else {
            return "";
        }
    }

    /// The first item of a list in a table carries the bar of its cell, whichever it is.
    private static List<String> sorted(List<String> lines) {
        var bar = lines.getFirst().startsWith("|* ") ? "|" : "";
        var sorted = lines.stream()
                .map(line -> line.startsWith("|* ") ? line.substring(1) : line)
                .sorted()
                .collect(Collectors.toCollection(ArrayList::new));
        sorted.set(0, bar.isEmpty() ? sorted.getFirst() : bar + sorted.getFirst());
        return sorted;
    }
}
