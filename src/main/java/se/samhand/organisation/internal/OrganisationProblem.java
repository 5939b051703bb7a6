package se.samhand.organisation.internal;

/// Why a change of the organisation cannot be made; each has the words `organisation.problem.<NAME>`.
public enum OrganisationProblem {
    /// There is no unit with that code.
    NO_SUCH_UNIT,
    /// It does not exist on that day.
    NOT_THERE_THEN,
    /// A change on a later day is written down already.
    DECIDED_LATER,
    /// A unit of its kind cannot belong there.
    WRONG_PLACE,
    /// What it is to belong to does not exist all the time.
    PLACE_NOT_THERE,
    /// Another one in the same place has that name at the time.
    NAME_TAKEN,
    /// Another one has that code.
    CODE_TAKEN,
    /// It is so already.
    NOTHING_NEW,
    /// It would end before it has begun.
    ENDS_BEFORE_IT_BEGINS,
    /// Only units of one kind can become one.
    DIFFERENT_KINDS
}
