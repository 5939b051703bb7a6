package se.samhand.document.internal;

/// Reads a paragraph of Word, tracked changes as if they were accepted.
final class WordParagraph {

    private final XmlCursor cursor;
    private final Assembly assembly;
    private final WordStyles styles;
    private final WordBody body;

    WordParagraph(XmlCursor cursor, Assembly assembly, WordStyles styles, WordBody body) {
        this.cursor = cursor;
        this.assembly = assembly;
        this.styles = styles;
        this.body = body;
    }

    void read() {
        Properties properties = new Properties();
        cursor.children(name -> {
            if (name.equals("w:pPr")) {
                readProperties(properties);
            } else {
                inline(name);
            }
        });
        if (!properties.endIsDeleted) {
            int level = properties.level >= 0 ? properties.level : styles.level(properties.style);
            boolean isListItem =
                    properties.isListItemIsSaid ? properties.isListItem : styles.isListItem(properties.style);
            assembly.style(level, isListItem);
            assembly.endParagraph();
        }
    }

    private void readProperties(Properties properties) {
        cursor.children(name -> {
            switch (name) {
                case "w:pStyle" -> properties.style = cursor.attribute("val", "");
                case "w:outlineLvl" -> properties.level = WordStyles.levelOfOutline(cursor);
                case "w:numPr" -> {
                    properties.isListItemIsSaid = true;
                    properties.isListItem = true;
                    cursor.children(property -> {
                        if (property.equals("w:numId")
                                && cursor.attribute("val", "").equals("0")) {
                            properties.isListItem = false;
                        }
                    });
                }
                case "w:rPr" ->
                    cursor.children(
                            mark -> properties.endIsDeleted |= mark.equals("w:del") || mark.equals("w:moveFrom"));
                default -> {}
            }
        });
    }

    private void inline(String name) {
        switch (name) {
            case "w:r" -> run();
            case "w:t", "m:t" -> cursor.text(text -> assembly.text(text.replace('\n', ' ')));
            case "w:tab", "w:ptab" -> assembly.text("\t");
            case "w:br", "w:cr" -> assembly.text("\n");
            case "w:noBreakHyphen" -> assembly.text("-");
            case "w:sym" -> assembly.text(WordSymbol.text(cursor.attribute("char", "")));
            case "w:txbxContent" -> assembly.box(body::blocks);
            case "w:sdt" -> body.contentControl(this::inline);
            case "mc:AlternateContent" -> body.alternatives(this::inline);
            case "w:del", "w:moveFrom", "w:delText", "w:instrText", "w:delInstrText", "w:rt", "w:pPr", "w:tabs" -> {}
            default -> cursor.children(this::inline);
        }
    }

    private void run() {
        boolean[] isHidden = {false};
        cursor.children(name -> {
            if (name.equals("w:rPr")) {
                cursor.children(property -> isHidden[0] |= property.equals("w:vanish") && body.isOn());
            } else if (isHidden[0]) {
                assembly.mute(() -> inline(name));
            } else {
                inline(name);
            }
        });
    }

    private static final class Properties {

        private String style = "";
        private int level = -1;
        private boolean isListItemIsSaid;
        private boolean isListItem;
        private boolean endIsDeleted;
    }
}
