package org.openroundtable.benchmark;

import java.sql.Connection;
import java.sql.SQLException;

/** The texts of a mail that the application has written. */
record LetterText(String text, String html, byte[] attachment, byte[] picture) {

    static LetterText ofLatest(Connection database) throws SQLException {
        try (var sql = database.createStatement();
                var found = sql.executeQuery("""
                        select text_body, html_body, attachment_content, picture_content from outbox_mail
                        where occasion = 'confirmation' and text_body is not null
                        order by created_at desc limit 1""")) {
            found.next();
            return new LetterText(found.getString(1), found.getString(2), found.getBytes(3), found.getBytes(4));
        }
    }
}
