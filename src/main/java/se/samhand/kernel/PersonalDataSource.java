package se.samhand.kernel;

import java.util.List;

/// What a module holds about persons with accounts (*personuppgifter*); each module that does contributes a bean.
///
/// A test walks the database: a column that points at a person, or can hold their name, belongs to a kind of data here,
/// or stands among the declared exceptions.
@FunctionalInterface
public interface PersonalDataSource {

    List<PersonalData> kinds();
}
