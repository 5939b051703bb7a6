package se.samhand.document.internal;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import se.samhand.document.Refusal;

/// Bytes of XML on their way to the parser: counts them, and refuses what a parser would hold in memory whole.
///
/// Zero bytes are passed over, so that it also understands UTF-16.
final class GuardedXml extends FilterInputStream {

    /// Longest comment, processing instruction or CDATA section.
    private static final int LONGEST_ASIDE = 1 << 20;

    /// Longest run of bytes without a tag: an attribute's value or a text.
    private static final int LONGEST_RUN = 8 << 20;

    private enum State {
        PLAIN,
        OPENED,
        DECLARATION,
        COMMENT,
        SECTION,
        INSTRUCTION
    }

    private final Budget budget;
    private State state = State.PLAIN;
    private int run;
    private int previous;
    private int beforePrevious;

    GuardedXml(InputStream in, Budget budget) {
        super(in);
        this.budget = budget;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        int count = read(one, 0, 1);
        return count < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int count = super.read(buffer, offset, length);
        if (count > 0) {
            budget.spendBytes(count);
            budget.checkTime();
            look(buffer, offset, offset + count);
        }
        return count;
    }

    private void look(byte[] buffer, int from, int to) {
        int i = from;
        while (i < to) {
            if (state == State.PLAIN) {
                int tag = i;
                while (tag < to && buffer[tag] != '<') {
                    tag++;
                }
                run += tag - i;
                i = tag;
            }
            if (i < to && buffer[i] != 0) {
                look(buffer[i]);
            }
            i++;
            checkRun();
        }
    }

    private void look(byte next) {
        run++;
        switch (state) {
            case PLAIN -> {
                if (next == '<') {
                    enter(State.OPENED);
                }
            }
            case OPENED -> {
                switch (next) {
                    case '!' -> enter(State.DECLARATION);
                    case '?' -> enter(State.INSTRUCTION);
                    default -> enter(State.PLAIN);
                }
            }
            case DECLARATION -> {
                switch (next) {
                    case '-' -> enter(State.COMMENT);
                    case '[' -> enter(State.SECTION);
                    default -> throw new Unreadable(Refusal.HOSTILE);
                }
            }
            case COMMENT -> leaveAfter(next, '-', '-');
            case SECTION -> leaveAfter(next, ']', ']');
            case INSTRUCTION -> leaveAfter(next, beforePrevious, '?');
        }
        beforePrevious = previous;
        previous = next;
    }

    private void checkRun() {
        if (run > (state == State.PLAIN ? LONGEST_RUN : LONGEST_ASIDE)) {
            throw new Unreadable(Refusal.EXPANDS_TOO_MUCH);
        }
    }

    private void leaveAfter(byte next, int first, int second) {
        if (next == '>' && previous == second && beforePrevious == first) {
            enter(State.PLAIN);
        }
    }

    private void enter(State newState) {
        state = newState;
        run = 0;
    }
}
