package se.samhand.organisation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// The organisation (*organisation*) of one municipality as Samhand comes with it, read from its resource files without
/// Spring and without a database.
public final class OrganisationReference {

    /// The data set that is used when nobody chose one.
    public static final String DEFAULT_DATA_SET = "stockholm";

    private final OrganisationFile organisation;
    private final List<Role> roles;

    private OrganisationReference(OrganisationFile organisation, List<Role> roles) {
        this.organisation = organisation;
        this.roles = List.copyOf(roles);
    }

    public static OrganisationReference load() {
        return load(DEFAULT_DATA_SET);
    }

    /// @param dataSet name of the data set, such as `stockholm`
    public static OrganisationReference load(String dataSet) {
        var json = JsonMapper.builder()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
        return new OrganisationReference(
                read(json, dataSet + ".json", OrganisationFile.class),
                read(json, "roles.json", RolesFile.class).roles());
    }

    /// The same municipality with the administrations that an installation knows by now, instead of those of the file.
    public OrganisationReference with(List<Administration> administrations) {
        return new OrganisationReference(
                new OrganisationFile(
                        organisation.code(),
                        organisation.contentVersion(),
                        organisation.municipality(),
                        List.copyOf(administrations),
                        organisation.partners(),
                        organisation.successions()),
                roles);
    }

    public String dataSet() {
        return organisation.code();
    }

    /// Grows each time the content is edited; a higher one replaces a lower one.
    public int contentVersion() {
        return organisation.contentVersion();
    }

    public Municipality municipality() {
        return organisation.municipality();
    }

    /// District administrations first, then specialist ones, each by name.
    public List<Administration> administrations() {
        return List.copyOf(organisation.administrations());
    }

    /// Whom the municipality works together with.
    public List<Partner> partners() {
        return organisation.partners();
    }

    /// Who followed whom.
    public List<Succession> successions() {
        return organisation.successions();
    }

    public Optional<Administration> administration(String code) {
        return administrations().stream()
                .filter(administration -> administration.code().equals(code))
                .findFirst();
    }

    public List<Role> roles() {
        return roles;
    }

    private static <T> T read(JsonMapper json, String file, Class<T> type) {
        try (InputStream in = OrganisationReference.class.getResourceAsStream("/reference/organisation/" + file)) {
            if (in == null) {
                throw new IllegalStateException(
                        "There is no reference file organisation/" + file + "; choose one of the data sets that exist");
            }
            return json.readValue(in, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A partner outside the municipality.
    public record Partner(String code, UnitKind kind, String name, String shortName) {}

    private record OrganisationFile(
            String code,
            int contentVersion,
            Municipality municipality,
            List<Administration> administrations,
            List<Partner> partners,
            List<Succession> successions) {}

    private record RolesFile(int contentVersion, List<Role> roles) {}
}
