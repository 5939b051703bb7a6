package se.samhand.feedback.internal;

import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.samhand.database.PersonalRows;
import se.samhand.kernel.PersonalData;
import se.samhand.kernel.PersonalData.Ground;
import se.samhand.kernel.PersonalDataSource;

/// Feedback is given without an account; it is told by the mail address that was left for the answer.
@Repository
class FeedbackPersonalData implements PersonalDataSource {

    private final JdbcClient jdbc;

    FeedbackPersonalData(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<PersonalData> kinds() {
        return List.of(PersonalData.nameless(
                "feedback.feedback",
                Ground.LEGAL_OBLIGATION,
                Set.of("feedback.feedback.address", "feedback.feedback.text", "feedback.feedback.settled_by"),
                (subject, language) -> PersonalRows.in(jdbc, """
                        select text, page, address as mail_address, received_at as at
                          from feedback.feedback
                         where lower(address) = lower(:address)
                         order by received_at
                        """, subject),
                subject -> jdbc.sql("update feedback.feedback set address = '' where lower(address) = lower(:address)")
                        .param("address", subject.mailAddress())
                        .update()));
    }
}
