package se.samhand.document.internal;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/// Reads the paragraphs and tables of a web page as a browser would show them.
final class HtmlBlocks {

    private static final Set<String> UNSEEN = Set.of(
            "head",
            "script",
            "style",
            "template",
            "noscript",
            "title",
            "del",
            "rt",
            "rp",
            "svg",
            "math",
            "object",
            "iframe",
            "audio",
            "video",
            "canvas",
            "datalist",
            "colgroup");
    private static final Set<String> BLOCKS = Set.of(
            "address",
            "article",
            "aside",
            "blockquote",
            "body",
            "center",
            "dd",
            "details",
            "dialog",
            "div",
            "dl",
            "dt",
            "fieldset",
            "figcaption",
            "figure",
            "footer",
            "form",
            "header",
            "hr",
            "html",
            "legend",
            "main",
            "menu",
            "nav",
            "ol",
            "p",
            "pre",
            "section",
            "summary",
            "ul",
            "caption",
            "option",
            "tr",
            "td",
            "th",
            "tbody",
            "thead",
            "tfoot");

    private static final int BODY_TEXT = 0;

    private final Assembly assembly;
    private final HtmlTable table;
    private boolean bulletWaits;

    HtmlBlocks(Assembly assembly) {
        this.assembly = assembly;
        this.table = new HtmlTable(assembly, this);
    }

    /// Reads all that stands within the element.
    void read(Element element) {
        boolean outer = bulletWaits;
        bulletWaits = false;
        content(element, BODY_TEXT, false);
        endBegunParagraph();
        bulletWaits = outer;
    }

    static boolean isUnseen(Element element) {
        if (UNSEEN.contains(element.normalName()) || element.hasAttr("hidden")) {
            return true;
        }
        String style = element.attr("style").toLowerCase(Locale.ROOT).replace(" ", "");
        return style.contains("display:none")
                || style.contains("visibility:hidden")
                || style.contains("mso-hide:all")
                || style.contains("mso-list:ignore");
    }

    private void content(Element parent, int level, boolean isPreformatted) {
        for (Node node : parent.childNodes()) {
            assembly.budget().tick();
            if (node instanceof TextNode text) {
                text(text.getWholeText(), level, isPreformatted);
            } else if (node instanceof Element element && !isUnseen(element)) {
                element(element, level, isPreformatted);
            }
        }
    }

    private void text(String text, int level, boolean isPreformatted) {
        if (isPreformatted) {
            assembly.text(text);
        } else {
            assembly.collapsedText(text);
        }
        assembly.style(level, bulletWaits);
    }

    private void element(Element element, int level, boolean isPreformatted) {
        String name = element.normalName();
        switch (name) {
            case "br" -> assembly.text("\n");
            case "table" -> {
                endBegunParagraph();
                table.read(element);
            }
            case "li" -> listItem(element, level, isPreformatted);
            case "h1", "h2", "h3", "h4", "h5", "h6" -> block(element, name.charAt(1) - '0', isPreformatted);
            case "pre", "textarea" -> block(element, level, true);
            default -> {
                if (isWordListItem(element)) {
                    listItem(element, level, isPreformatted);
                } else if (BLOCKS.contains(name)) {
                    block(element, level, isPreformatted);
                } else {
                    content(element, level, isPreformatted);
                }
            }
        }
    }

    /// Only the first paragraph of a list item has the bullet.
    private void listItem(Element element, int level, boolean isPreformatted) {
        endBegunParagraph();
        bulletWaits = true;
        block(element, level, isPreformatted);
        bulletWaits = false;
    }

    private void block(Element element, int level, boolean isPreformatted) {
        endBegunParagraph();
        content(element, level, isPreformatted);
        if (element.normalName().equals("p") && assembly.paragraphIsEmpty()) {
            assembly.endParagraph();
        }
        endBegunParagraph();
    }

    private void endBegunParagraph() {
        if (!assembly.paragraphIsEmpty()) {
            assembly.endParagraph();
            bulletWaits = false;
        }
    }

    /// Word writes its lists as paragraphs with a style of its own.
    private static boolean isWordListItem(Element element) {
        String style = element.attr("style").toLowerCase(Locale.ROOT).replace(" ", "");
        return style.contains("mso-list:l");
    }
}
