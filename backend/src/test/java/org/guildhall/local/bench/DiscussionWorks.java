package org.guildhall.local.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Reading and writing discussions. */
final class DiscussionWorks {

    private static final int REPLIES = 60_000;

    /** Pages of 20 behind which a list counts as deep. */
    private static final int DEEP = 10;

    private final Callers callers;

    DiscussionWorks(Callers callers) {
        this.callers = callers;
    }

    /** The most recently active ones of some community. */
    Work latest() throws SQLException {
        return callers.reading("W1 discussions, latest 20", lists("1"));
    }

    /** The same, far back in the communities that talk the most. */
    Work deep(int port) throws SQLException, IOException, InterruptedException {
        var pages = new ArrayList<String>();
        for (var list : lists(Integer.toString(DEEP * 20 + 20))) {
            pages.add(list + "&cursor=" + cursor(port, list));
        }
        return callers.reading("W2 discussions, page " + (DEEP + 1), pages);
    }

    Work withReplies() throws SQLException {
        return callers.reading("W3 discussion, 20 replies", callers.column("""
                select '/api/v1/discussions/' || d.id from discussion d
                join community c on c.id = d.community_id and c.visibility = 'PUBLIC'
                where d.reply_count >= 20 order by d.id limit 2000"""));
    }

    /** Members answer in words of 250 bytes. */
    Work reply() throws SQLException {
        return callers.writing("W8 reply", "POST", """
                select p.handle, '/api/v1/discussions/' || d.id || '/replies',
                    '{"body":"' || rpad('What we found out when we tried it: ', 250, 'it worked, ') || '"}'
                from discussion d join membership m on m.community_id = d.community_id join person p on p.id = m.person_id
                where d.kind = 'TALK' and p.handle = any (?)""", REPLIES);
    }

    private List<String> lists(String atLeast) throws SQLException {
        return callers.column("""
                select '/api/v1/communities/' || c.id || '/discussions?limit=20' from community c
                where c.visibility = 'PUBLIC' and (select count(*) from discussion d where d.community_id = c.id) >= """ + atLeast);
    }

    /** Cursors are signed, so that one has to walk there. */
    private String cursor(int port, String list) throws IOException, InterruptedException {
        var cursor = "";
        try (var client = HttpClient.newHttpClient()) {
            for (int page = 0; page < DEEP; page++) {
                var address = "http://localhost:" + port + list + (cursor.isEmpty() ? "" : "&cursor=" + cursor);
                var request = HttpRequest.newBuilder(URI.create(address))
                        .header("Authorization", "Bearer " + callers.anybody())
                        .build();
                var answer = client.send(request, BodyHandlers.ofString()).body();
                cursor = new ObjectMapper().readTree(answer).at("/page/next").asText();
            }
        }
        return cursor;
    }
}
