package se.samhand.ui;

import java.util.List;

/// Knows to whom somebody can turn who lacks a permission; whoever keeps the accounts offers it as a bean.
public interface WhoCanHelp {

    /// Names of those who can give permissions, at most a few.
    List<String> givesPermissions();
}
