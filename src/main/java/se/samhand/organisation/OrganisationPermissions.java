package se.samhand.organisation;

/// What a person can be allowed to do with the organisation.
public final class OrganisationPermissions {

    /// See what the municipality and its partners consist of, now and before.
    public static final String READ = "organisation.read";

    /// Change it: add, rename, move, end, prepare a reorganisation and carry it out.
    ///
    /// Asked for in the whole municipality, since places in the organisation decide who may see what.
    public static final String CHANGE = "organisation.change";

    private OrganisationPermissions() {}
}
