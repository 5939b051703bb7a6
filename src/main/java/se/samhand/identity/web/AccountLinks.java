package se.samhand.identity.web;

import java.util.UUID;

/// The addresses of the pages of accounts.
final class AccountLinks {

    static final String ACCOUNTS = "/administration/konton";
    static final String ACCOUNT = ACCOUNTS + "/{id}";
    static final String OWN = "/konto";
    static final String OWN_SESSIONS = OWN + "/inloggningar";
    static final String PASSWORD = OWN + "/losenord";
    static final String INVITATION = "/inbjudan";
    static final String PERMISSIONS = "/behorigheter";

    private AccountLinks() {}

    static String account(UUID id) {
        return ACCOUNTS + "/" + id;
    }

    static String endOfRole(UUID account, UUID grant) {
        return account(account) + "/roller/" + grant + "/avslut";
    }
}
