package se.samhand.identity.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import se.samhand.kernel.Installation;
import se.samhand.kernel.ScopeId;

/// The accounts that a demo comes with: plainly made-up persons, one for each role.
///
/// They stand in `demo/<data set>/accounts.csv`: sign-in name, name, and roles as `role:scope`.
/// In an installation in earnest nobody gets in without an account of their own.
@Component
public class DemoAccounts {

    /// An account of the file.
    public record Account(String signInName, String name, List<Role> roles) {}

    /// A role in a part of the organisation.
    public record Role(String code, ScopeId scope) {}

    private final List<Account> accounts;

    DemoAccounts(Installation installation) {
        this.accounts = installation.isDemo()
                ? read(new ClassPathResource("demo/" + installation.dataSet() + "/accounts.csv"))
                : List.of();
    }

    /// Whether there are persons whom anybody may be.
    public boolean isDemo() {
        return !accounts.isEmpty();
    }

    public List<Account> all() {
        return accounts;
    }

    /// Whether the demo came with such an account, whatever has become of it.
    boolean has(String signInName) {
        return accounts.stream().anyMatch(account -> account.signInName().equals(signInName));
    }

    private static List<Account> read(ClassPathResource file) {
        if (!file.exists()) {
            return List.of();
        }
        try {
            return file.getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .filter(line -> !line.isBlank())
                    .map(line -> account(line.split(",")))
                    .toList();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static Account account(String[] cells) {
        var roles = Arrays.stream(cells[2].strip().split(" "))
                .map(role -> role.split(":"))
                .map(parts -> new Role(parts[0], new ScopeId(parts[1])))
                .toList();
        return new Account(cells[0].strip(), cells[1].strip(), roles);
    }
}
