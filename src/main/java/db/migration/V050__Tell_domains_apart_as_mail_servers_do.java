package db.migration;

import java.net.IDN;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;

import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.openroundtable.contact.EmailAddress;

/**
 * Until now domains were read by the rules of 2003, by which {@code anna@faß.example} counted as, and was written to at,
 * {@code anna@fass.example}. A registration with such an address is from now on known, and written to, at the domain that
 * was typed. An address that is none by the rules of today keeps the domain that it was written to at.
 */
public class V050__Tell_domains_apart_as_mail_servers_do extends BaseJavaMigration {

    private static final String OTHER_LETTERS = " ~ '[^\\x01-\\x7F]'";

    @Override
    public void migrate(Context context) throws SQLException {
        var connection = context.getConnection();
        for (var address : addresses(connection, "registration", "email").entrySet()) {
            write(connection, "registration", "email", address.getKey(), address.getValue());
            know(connection, address.getKey(), address.getValue());
        }
        for (var address : addresses(connection, "event", "organiser_email").entrySet()) {
            write(connection, "event", "organiser_email", address.getKey(), address.getValue());
        }
    }

    /** By the ids of the rows, each as it can be kept. */
    private static Map<Long, String> addresses(Connection connection, String table, String column) throws SQLException {
        var addresses = new LinkedHashMap<Long, String>();
        var query = "select id, " + column + " from " + table + " where " + column + OTHER_LETTERS;
        try (var statement = connection.prepareStatement(query);
                var rows = statement.executeQuery()) {
            while (rows.next()) {
                var address = rows.getString(2);
                addresses.put(rows.getLong(1), EmailAddress.isValid(address) ? address : byFormerRules(address));
            }
        }
        return addresses;
    }

    private static String byFormerRules(String address) {
        var domain = address.lastIndexOf('@') + 1;
        return address.substring(0, domain) + IDN.toASCII(address.substring(domain));
    }

    private static void write(Connection connection, String table, String column, long id, String address)
            throws SQLException {
        var update = "update " + table + " set " + column + " = ? where id = ? and " + column + " <> ?";
        try (var statement = connection.prepareStatement(update)) {
            statement.setString(1, address);
            statement.setLong(2, id);
            statement.setString(3, address);
            statement.executeUpdate();
        }
    }

    /** Unless the other way of writing it is registered, too: then both stay as they are. */
    private static void know(Connection connection, long id, String address) throws SQLException {
        var update = """
                update registration r set email_key = ? where id = ? and not exists (
                    select 1 from registration other
                    where other.event_id = r.event_id and other.email_key = ? and other.id <> r.id
                    and other.state in ('PENDING_EMAIL', 'PENDING_APPROVAL', 'CONFIRMED', 'WAITING'))""";
        var key = new EmailAddress(address).key();
        try (var statement = connection.prepareStatement(update)) {
            statement.setString(1, key);
            statement.setLong(2, id);
            statement.setString(3, key);
            statement.executeUpdate();
        }
    }
}
