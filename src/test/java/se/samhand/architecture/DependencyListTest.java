package se.samhand.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

class DependencyListTest {

    private static final Path LIST = Path.of("docs/dependencies.md");
    private static final Pattern LINE =
            Pattern.compile("(?m)^\\| `([\\w.-]+:[\\w.-]+)` \\| ([^|]+) \\| ([^|]+) \\| ([^|]+) \\|$");

    @Test
    void givesAReasonForEveryDependencyAndNoOther() throws IOException, ParserConfigurationException, SAXException {
        var listed = LINE.matcher(Files.readString(LIST))
                .results()
                .map(line -> line.group(1))
                .toList();
        var used = dependencies();

        assertThat(used).as("pom.xml has no dependencies: repair this test").isNotEmpty();
        assertThat(listed)
                .as(
                        "Write one line in %s for each dependency of pom.xml (why, licence, alive), and take away lines of those that are gone",
                        LIST)
                .containsExactlyInAnyOrderElementsOf(used);
    }

    private static Set<String> dependencies() throws IOException, ParserConfigurationException, SAXException {
        var project = DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(Path.of("pom.xml").toFile())
                .getDocumentElement();
        var found = new TreeSet<String>();
        for (var element : elements(project, "dependency")) {
            if (!isBelow(element, "dependencyManagement") && !isBelow(element, "plugin")) {
                found.add(text(element, "groupId") + ":" + text(element, "artifactId"));
            }
        }
        for (var processors : elements(project, "annotationProcessorPaths")) {
            for (var path : elements(processors, "path")) {
                found.add(text(path, "groupId") + ":" + text(path, "artifactId"));
            }
        }
        return found;
    }

    private static List<Element> elements(Element parent, String name) {
        var found = new ArrayList<Element>();
        var nodes = parent.getElementsByTagName(name);
        for (int i = 0; i < nodes.getLength(); i++) {
            found.add((Element) nodes.item(i));
        }
        return found;
    }

    private static String text(Element parent, String name) {
        return elements(parent, name).getFirst().getTextContent();
    }

    private static boolean isBelow(Node node, String ancestor) {
        Node parent = node.getParentNode();
        return parent != null && (parent.getNodeName().equals(ancestor) || isBelow(parent, ancestor));
    }
}
