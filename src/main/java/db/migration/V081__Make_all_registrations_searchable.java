package db.migration;

import java.sql.SQLException;

import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;

/**
 * Writes down, for the registrations that are there, what they are found by. A few at a time, each lot in a transaction
 * of its own, so that another version that runs beside can change any of them meanwhile; it begins where it was stopped.
 */
public class V081__Make_all_registrations_searchable extends BaseJavaMigration {

    @Override
    public boolean canExecuteInTransaction() {
        return false;
    }

    @Override
    public void migrate(Context context) throws SQLException {
        // The update itself changes nothing: the trigger sets the text.
        try (var some = context.getConnection().prepareStatement("""
                update registration set revision = revision where id in (
                    select id from registration where search_text is null limit 2000 for update)""")) {
            int written;
            do {
                written = some.executeUpdate();
            } while (written > 0);
        }
    }
}
