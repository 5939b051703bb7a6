package se.samhand.ui.internal;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// An answer that is sought when somebody first wants it, and kept for the rest of the request.
final class AskedOnce<T> implements Supplier<T> {

    private final Supplier<T> source;
    private @Nullable T answer;

    AskedOnce(Supplier<T> source) {
        this.source = source;
    }

    @Override
    public T get() {
        var known = answer;
        if (known == null) {
            known = source.get();
            answer = known;
        }
        return known;
    }
}
