package se.samhand.document.internal.pdf;

import java.util.ArrayList;
import java.util.List;

/// Turns a page so that most of its text is upright, as a reader would.
final class Upright {

    private Upright() {}

    static PageContent of(PageContent page) {
        int[] counts = new int[4];
        page.letters().forEach(letter -> counts[letter.turn()]++);
        int most = 0;
        for (int i = 1; i < counts.length; i++) {
            most = counts[i] > counts[most] ? i : most;
        }
        return most == 0 ? page : turned(page, new Turn(most, page.width(), page.height()));
    }

    private static PageContent turned(PageContent page, Turn turn) {
        List<Letter> letters = new ArrayList<>(page.letters().size());
        for (Letter letter : page.letters()) {
            letters.add(new Letter(
                    letter.text(),
                    turn.x(letter.x(), letter.y()),
                    turn.y(letter.x(), letter.y()),
                    turn.x(letter.endX(), letter.endY()),
                    turn.y(letter.endX(), letter.endY()),
                    letter.size(),
                    letter.isBold(),
                    Math.floorMod(letter.turn() - turn.quarters(), 4),
                    letter.mark()));
        }
        return new PageContent(
                turn.turnedWidth(),
                turn.turnedHeight(),
                letters,
                page.rules().stream().map(turn::rule).toList(),
                page.dots().stream().map(turn::box).toList(),
                page.fills().stream().map(turn::box).toList(),
                page.count());
    }
}
