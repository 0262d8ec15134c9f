package org.guildhall.platform;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import jakarta.ws.rs.BadRequestException;

/** JSON merge patch (RFC 7396) on a record of the fields that may be edited. */
@ApplicationScoped
public class MergePatch {
    public static final String MEDIA_TYPE = "application/merge-patch+json";

    private final ObjectMapper json;
    private final Validator validator;

    MergePatch(ObjectMapper json, Validator validator) {
        this.json = json;
        this.validator = validator;
    }

    /**
     * The record that a body spells which may be left out.
     *
     * @param absent what it is then, and for every field that is left out
     */
    public <T extends Record> T read(String body, T absent, Class<T> type) {
        try {
            return body.isBlank() ? absent : apply(json.readTree(body), absent, type);
        } catch (JsonProcessingException e) {
            throw new BadRequestException(e);
        }
    }

    /**
     * The record after the patch.
     *
     * @throws ConstraintViolationException when a value is outside its limits
     * @throws BadRequestException when the patch names an unknown field or has a value of the wrong type
     */
    public <T extends Record> T apply(JsonNode patch, T current, Class<T> type) {
        if (!(patch instanceof ObjectNode changes)) {
            throw new BadRequestException("A merge patch is a JSON object.");
        }
        ObjectNode target = json.valueToTree(current);
        target.setAll(changes);
        try {
            var patched = json.treeToValue(target, type);
            var violations = validator.validate(patched);
            if (!violations.isEmpty()) {
                throw new ConstraintViolationException(violations);
            }
            return patched;
        } catch (JsonProcessingException e) {
            throw new BadRequestException(e);
        }
    }
}
