package se.samhand.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

@DbTest
class DbTestDbTest {

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ClassDatabase database;

    @Test
    void leadsTheApplicationToTheCopyOfThisClass() {
        var name = jdbc.sql("select current_database()").query(String.class).single();

        assertThat(name).endsWith("_dbtestdbtest").isEqualTo(database.name());
    }

    @Test
    void worksInTheRoleOfTheRunningApplication() {
        assertThat(jdbc.sql("select current_user").query(String.class).single()).isEqualTo("samhand_app");
    }

    @Test
    void letsTheApplicationWriteRowsButNotTables() {
        database.asOwner().sql("create table public.probe (id int primary key)").update();

        assertThat(jdbc.sql("insert into public.probe values (1)").update()).isOne();
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> jdbc.sql("drop table public.probe").update())
                .havingRootCause()
                .withMessageContaining("must be owner of table probe");
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> jdbc.sql("create table public.other (id int)").update())
                .havingRootCause()
                .withMessageContaining("permission denied");
    }
}
