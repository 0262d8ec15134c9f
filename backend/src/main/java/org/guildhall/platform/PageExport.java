package org.guildhall.platform;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/**
 * A list for spreadsheets and other programs: the same pages, as lines. The first page of a CSV begins with the names of the
 * columns, so that pages put one behind the other are one file.
 */
@Provider
@Produces({PageExport.CSV, PageExport.NDJSON})
public class PageExport implements MessageBodyWriter<Page<?>> {
    public static final String CSV = "text/csv";
    public static final String NDJSON = "application/x-ndjson";

    private final ObjectMapper json;

    PageExport(ObjectMapper json) {
        this.json = json;
    }

    @Override
    public boolean isWriteable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return type == Page.class;
    }

    @Override
    public void writeTo(
            Page<?> page,
            Class<?> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, Object> headers,
            OutputStream out)
            throws IOException {
        var text = new StringBuilder();
        if (CSV.equals(mediaType.getType() + "/" + mediaType.getSubtype())) {
            var table = new Csv((Class<?>) ((ParameterizedType) genericType).getActualTypeArguments()[0]);
            if (page.page().prev() == null) {
                text.append(table.header());
            }
            text.append(page.items().stream()
                    .map(item -> table.row(json.valueToTree(item)))
                    .collect(Collectors.joining()));
        } else {
            for (var item : page.items()) {
                text.append(json.writeValueAsString(item)).append('\n');
            }
        }
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
    }
}
