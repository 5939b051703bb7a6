package se.samhand.kernel;

import java.util.List;

/// The checks of a module's own data (*datakontroller*); each module with tables contributes a bean of this type.
///
/// It is made at the desk too, where the application does not run: all that it may ask for in its constructor is
/// `JdbcClient`, `DataSource`, `Clock` and the `FileUse` of all modules.
@FunctionalInterface
public interface DataChecks {

    List<DataCheck> checks();
}
