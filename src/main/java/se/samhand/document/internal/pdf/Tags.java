package se.samhand.document.internal.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.jspecify.annotations.Nullable;
import se.samhand.document.Refusal;
import se.samhand.document.internal.Budget;
import se.samhand.document.internal.Unreadable;

/// The structure tree of a tagged file: which stretches of the pages are paragraphs, lists and tables.
///
/// A mark is the number of such a stretch, in the order in which the tree tells to read them.
final class Tags {

    /// Of letters outside the tree.
    static final int NONE = 0;

    /// Of letters that the file itself calls decoration, such as page numbers.
    static final int ARTIFACT = -1;

    /// A part of the tree: another element, or a stretch of a page.
    sealed interface Part permits Element, Stretch {}

    /// @param mark as [Letter#mark] gives it
    record Stretch(int mark) implements Part {}

    /// @param kind the standard name, such as `TD`
    record Element(String kind, COSDictionary attributes, List<Part> parts) implements Part {}

    private static final COSName STREAM = COSName.getPDFName("Stm");
    private static final COSName ROLE_MAP = COSName.getPDFName("RoleMap");
    private static final COSName STRUCTURE = COSName.getPDFName("S");
    private static final int MOST_ROLES = 8;

    private final Budget budget;
    private final IdentityHashMap<COSBase, Map<Integer, Integer>> marks = new IdentityHashMap<>();
    private final List<Element> blocks = new ArrayList<>(List.of(new Element("", new COSDictionary(), List.of())));
    private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Map<String, String> roles = new HashMap<>();
    private final @Nullable Element root;

    private Tags(Budget budget, @Nullable COSDictionary tree) {
        this.budget = budget;
        if (tree == null) {
            root = null;
        } else {
            COSDictionary map = tree.getCOSDictionary(ROLE_MAP);
            if (map != null) {
                map.keySet().forEach(key -> {
                    String role = map.getNameAsString(key);
                    if (role != null) {
                        roles.put(key.getName(), role);
                    }
                });
            }
            Element top = new Element("Document", tree, new ArrayList<>());
            parts(tree, top, top, null, 0);
            root = top;
        }
    }

    static Tags of(COSDictionary catalog, Budget budget) {
        return new Tags(budget, catalog.getCOSDictionary(COSName.STRUCT_TREE_ROOT));
    }

    /// The whole tree; null when the file has none.
    @Nullable
    Element root() {
        return root;
    }

    int mark(COSBase owner, int id) {
        return marks.getOrDefault(owner, Map.of()).getOrDefault(id, NONE);
    }

    /// The paragraph, cell or the like that a stretch belongs to.
    Element block(int mark) {
        return blocks.get(Math.max(0, mark));
    }

    private void parts(COSDictionary from, Element into, Element block, @Nullable COSDictionary page, int depth) {
        COSBase content = from.getDictionaryObject(COSName.K);
        if (content instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                part(array.getObject(i), into, block, page, depth);
            }
        } else if (content != null) {
            part(content, into, block, page, depth);
        }
    }

    private void part(@Nullable COSBase part, Element into, Element block, @Nullable COSDictionary page, int depth) {
        budget.tick();
        if (depth > budget.limits().maxDepth()) {
            throw new Unreadable(Refusal.EXPANDS_TOO_MUCH);
        }
        COSBase resolved = part instanceof COSObject reference ? reference.getObject() : part;
        if (resolved instanceof COSInteger id) {
            stretch(page, id.intValue(), into, block);
        } else if (resolved instanceof COSDictionary dictionary && dictionary.containsKey(STRUCTURE)) {
            element(dictionary, into, block, page, depth);
        } else if (resolved instanceof COSDictionary dictionary && dictionary.containsKey(COSName.MCID)) {
            COSDictionary own = dictionary.getCOSDictionary(COSName.PG);
            COSBase stream = dictionary.getDictionaryObject(STREAM);
            COSBase owner = stream != null ? stream : own != null ? own : page;
            stretch(owner, dictionary.getInt(COSName.MCID), into, block);
        }
    }

    private void element(
            COSDictionary dictionary, Element into, Element block, @Nullable COSDictionary page, int depth) {
        if (!seen.add(dictionary)) {
            return;
        }
        budget.spendParagraph();
        COSDictionary own = dictionary.getCOSDictionary(COSName.PG);
        Element element = new Element(kind(dictionary.getNameAsString(STRUCTURE)), dictionary, new ArrayList<>());
        into.parts().add(element);
        parts(dictionary, element, Structure.isInline(element) ? block : element, own == null ? page : own, depth + 1);
    }

    private void stretch(@Nullable COSBase owner, int id, Element into, Element block) {
        if (owner != null && id >= 0) {
            budget.spendParagraph();
            int mark = blocks.size();
            marks.computeIfAbsent(owner, it -> new HashMap<>()).putIfAbsent(id, mark);
            blocks.add(block);
            into.parts().add(new Stretch(mark));
        }
    }

    private String kind(@Nullable String name) {
        String kind = name == null ? "" : name;
        for (int i = 0; i < MOST_ROLES && roles.containsKey(kind) && !Structure.isStandard(kind); i++) {
            kind = roles.getOrDefault(kind, kind);
        }
        return kind;
    }
}
