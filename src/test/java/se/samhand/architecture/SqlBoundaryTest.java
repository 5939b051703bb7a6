package se.samhand.architecture;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.ApplicationModule;

class SqlBoundaryTest {

    private static final Pattern LITERAL =
            Pattern.compile("\"\"\"(.*?)\"\"\"|\"((?:[^\"\\\\\\n]|\\\\.)*)\"", Pattern.DOTALL);

    private static final Pattern STATEMENT =
            Pattern.compile("\\s*(select|insert|update|delete|with|merge|truncate|lock|copy)\\s.*", Pattern.DOTALL);

    /// What stands after these words is a table, unless it is a function, a sub-select or a word of the language.
    private static final Pattern TABLE = Pattern.compile(
            "(?<!distinct )\\b(?:from|join|into|update|truncate|table|using)\\s+(?:only\\s+)?([a-z_][a-z0-9_]*)(\\.[a-z_][a-z0-9_]*)?(\\s*\\()?");

    private static final Pattern NAMED_QUERY =
            Pattern.compile("(?:with|,|recursive)\\s+([a-z_]+)(?:\\s*\\([^)]*\\))?\\s+as\\b");

    private static final Set<String> WORDS = Set.of("lateral", "select", "set", "skip", "table", "values");

    @Test
    void namesOnlyTablesOfTheOwnSchemaAndViewsThatOthersPublish() {
        var statements = statements();

        new Rule(
                        "own-tables",
                        "ask the other module's directory, or read a view that it publishes as <schema>.api_…; write every table with its schema")
                .check(statements, statements.stream().flatMap(statement -> offences(statement).stream()));
    }

    private static List<Statement> statements() {
        var found = new ArrayList<Statement>();
        for (var file : Sources.below(Sources.MAIN, ".java")) {
            Matcher literals = LITERAL.matcher(Sources.text(file));
            while (literals.find()) {
                var text = literals.group(1) != null ? literals.group(1) : literals.group(2);
                if (STATEMENT.matcher(text).matches()) {
                    found.add(new Statement(file, text.toLowerCase(Locale.ROOT)));
                }
            }
        }
        return found;
    }

    private static List<Offence> offences(Statement statement) {
        var offences = new ArrayList<Offence>();
        var named = namedQueries(statement.sql());
        Matcher tables = TABLE.matcher(statement.sql());
        while (tables.find()) {
            var first = tables.group(1);
            var second = tables.group(2);
            boolean isFunction = tables.group(3) != null && !isInsert(statement.sql(), tables.start());
            if (second == null) {
                if (!isFunction
                        && !isCatalogue(statement.module(), first)
                        && !named.contains(first)
                        && !WORDS.contains(first)
                        && !isExtract(statement.sql(), tables.start())) {
                    offences.add(new Offence(statement.file(), "names the table " + first + " without its schema"));
                }
            } else if (!mayName(statement.module(), first, second.substring(1))) {
                offences.add(new Offence(statement.file(), "names " + first + second));
            }
        }
        return offences;
    }

    private static boolean mayName(String module, String schema, String table) {
        boolean isPublished = table.startsWith("api_") && allowed(module).contains(schema);
        return isCatalogue(module, schema) || isPublished || schema.equals(module);
    }

    /// The tables of PostgreSQL itself, which whoever sets up the server may read.
    private static boolean isCatalogue(String module, String name) {
        return module.equals("database") && (name.startsWith("pg_") || name.equals("information_schema"));
    }

    private static Set<String> allowed(String module) {
        try {
            var declared =
                    Class.forName(Classes.ROOT + "." + module + ".package-info").getAnnotation(ApplicationModule.class);
            return new HashSet<>(Arrays.asList(declared.allowedDependencies()));
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("The module " + module + " has no package-info", e);
        }
    }

    private static Set<String> namedQueries(String sql) {
        var names = new HashSet<String>();
        Matcher queries = NAMED_QUERY.matcher(sql);
        while (queries.find()) {
            names.add(queries.group(1));
        }
        return names;
    }

    private static boolean isInsert(String sql, int position) {
        return sql.startsWith("into", position);
    }

    /// `extract(year from …)`, `substring(… from …)`, `trim(… from …)`.
    private static boolean isExtract(String sql, int position) {
        int open = sql.lastIndexOf('(', position);
        return open > sql.lastIndexOf(')', position)
                && Stream.of("extract", "substring", "trim", "overlay")
                        .anyMatch(function ->
                                sql.substring(0, open).stripTrailing().endsWith(function));
    }

    private record Statement(Path file, String sql) {

        String module() {
            return Sources.MAIN
                    .resolve("se/samhand")
                    .relativize(file)
                    .getName(0)
                    .toString();
        }
    }
}
