package se.samhand.identity.web;

import java.util.UUID;

/// The addresses of the pages of accounts.
final class AccountLinks {

    static final String ACCOUNTS = "/administration/konton";
    static final String ACCOUNT = ACCOUNTS + "/{id}";
    static final String OWN = "/konto";
    static final String OWN_SESSIONS = OWN + "/inloggningar";
    static final String SECURITY = OWN + "/sakerhet";
    static final String APP = SECURITY + "/kodapp";
    static final String PASSKEYS = SECURITY + "/nycklar";
    static final String CODES = SECURITY + "/reservkoder";
    static final String STAND_IN = OWN + "/vikarie";
    static final String PASSWORD = OWN + "/losenord";
    static final String INVITATION = "/inbjudan";
    static final String PERMISSIONS = "/behorigheter";

    private AccountLinks() {}

    static String account(UUID id) {
        return ACCOUNTS + "/" + id;
    }

    static String removalOfPasskey(UUID passkey) {
        return PASSKEYS + "/" + passkey + "/borttagning";
    }

    static String endOfRole(UUID account, UUID grant) {
        return account(account) + "/roller/" + grant + "/avslut";
    }
}
