package se.samhand.document.internal;

import java.time.Duration;
import se.samhand.document.ReadingLimits;
import se.samhand.document.Refusal;

/// What the reading of one file has left to spend, so that no file costs more than a large plan does.
public final class Budget {

    /// Leaves the start of the program and the answer their share of the ten seconds that a person is asked to wait.
    static final Duration LONGEST = Duration.ofSeconds(6);

    /// A paragraph costs memory beside its text.
    private static final int CHARACTERS_PER_PARAGRAPH = 16;

    /// Grid positions for each allowed cell: merged cells cover several.
    private static final int POSITIONS_PER_CELL = 4;

    private final ReadingLimits limits;
    private final long deadline = System.nanoTime() + LONGEST.toNanos();
    private long expandedBytes;
    private long characters;
    private int cells;
    private long positions;
    private int ticks;

    public Budget(ReadingLimits limits) {
        this.limits = limits;
    }

    public ReadingLimits limits() {
        return limits;
    }

    public void spendBytes(long count) {
        expandedBytes += count;
        refuseIf(expandedBytes > limits.maxExpandedBytes());
    }

    public void spendCharacters(int count) {
        characters += count;
        refuseIf(characters > limits.maxCharacters());
    }

    public void spendParagraph() {
        spendCharacters(CHARACTERS_PER_PARAGRAPH);
    }

    public void spendCell() {
        cells++;
        refuseIf(cells > limits.maxCells());
    }

    public void spendGrid(int rows, int columns) {
        positions += (long) rows * columns;
        refuseIf(positions > (long) limits.maxCells() * POSITIONS_PER_CELL);
    }

    /// To be called for each small step.
    public void tick() {
        ticks++;
        if ((ticks & 0x3FF) == 0) {
            checkTime();
        }
    }

    public void checkTime() {
        refuseIf(System.nanoTime() - deadline > 0);
    }

    private static void refuseIf(boolean tooMuch) {
        if (tooMuch) {
            throw new Unreadable(Refusal.EXPANDS_TOO_MUCH);
        }
    }
}
