package se.samhand.identity.internal;

import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import se.samhand.identity.SignInRefused;

/// Which refused sign-ins leave a line in the trail: those up to a limit, so that guessing cannot flood it.
///
/// The one that reaches a limit says so, and after it nothing is told until the count has gone down.
@Component
class ToldRefusals {

    private final IdentityProperties.Limits limits;

    ToldRefusals(IdentityProperties properties) {
        this.limits = properties.limits();
    }

    /// @param person whose account it is, if there is one
    Optional<SignInRefused> of(Optional<UUID> person, String way, SignInAttempts.Counted counted) {
        int beyond = furthest(person.isPresent(), counted);
        return beyond > 0 ? Optional.empty() : Optional.of(new SignInRefused(person.orElse(null), way, beyond == 0));
    }

    /// How far the count is beyond the limit that it is furthest beyond, or negative before all of them.
    private int furthest(boolean isAccount, SignInAttempts.Counted counted) {
        return IntStream.of(
                        counted.here() - limits.free(),
                        counted.fromAddress() - limits.perAddress(),
                        counted.onAccount() - limits.perAccount(),
                        isAccount ? -1 : counted.inAll() - limits.perAddress())
                .max()
                .orElseThrow();
    }
}
