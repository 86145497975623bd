package db.migration;

import java.sql.SQLException;

import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;

/**
 * Gives the registrations that are there the code by which a desk finds them. A few at a time, each lot in a transaction of
 * its own, so that another version that runs beside can change any of them meanwhile; it begins where it was stopped.
 */
public class V132__Give_all_registrations_a_short_code extends BaseJavaMigration {

    @Override
    public boolean canExecuteInTransaction() {
        return false;
    }

    @Override
    public void migrate(Context context) throws SQLException {
        // The update itself changes nothing: the trigger sets the code.
        try (var some = context.getConnection().prepareStatement("""
                update registration set revision = revision where id in (
                    select id from registration where short_code is null limit 2000 for update)""")) {
            int written;
            do {
                written = some.executeUpdate();
            } while (written > 0);
        }
    }
}
