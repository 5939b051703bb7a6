package se.samhand.inbox.internal.mail;

/// What came of handing a mail to the mail server.
sealed interface Delivery {

    /// The server has taken it, and answers for the rest.
    record Accepted() implements Delivery {}

    /// It will never be taken, however often it is tried.
    record Refused(String failure) implements Delivery {}

    /// It may be taken later.
    ///
    /// @param isForAll whether other mail would fare the same now
    record Failed(String failure, boolean isForAll) implements Delivery {}
}
