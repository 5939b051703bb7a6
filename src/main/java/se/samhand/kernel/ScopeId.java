package se.samhand.kernel;

/// A part of the organisation that a permission can hold in, opaque to everybody but `organisation`.
///
/// @param value the whole municipality, or the code of an administration
public record ScopeId(String value) {

    /// The municipality (*kommunen*) with everything in it.
    public static final ScopeId MUNICIPALITY = new ScopeId("municipality");

    public ScopeId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("A scope has a value");
        }
    }
}
