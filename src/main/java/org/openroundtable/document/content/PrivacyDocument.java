package org.openroundtable.document.content;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openroundtable.contact.EmailAddress;
import org.openroundtable.event.privacy.PrivacyLaw;
import org.openroundtable.json.Fields;
import org.openroundtable.json.JsonRule;
import org.openroundtable.language.Text;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;

/** What becomes of personal data; the event's notice is made of it. */
@JsonInclude(Include.NON_NULL)
@Schema(
        name = "DocumentPrivacy",
        description = "What becomes of personal data; the event's notice is made of it.",
        additionalProperties = Schema.False.class)
public record PrivacyDocument(
        @Schema(
                required = true,
                description = "Who decides why and how they are processed",
                pattern = EventDocument.LINE,
                maxLength = DocumentLimits.LINE)
        Text controller,

        @Schema(required = true, description = "Regulation (EU) 2016/679 or Regulation (EU) 2018/1725")
        PrivacyLaw law,

        @Schema(description = "Markdown", pattern = EventDocument.TEXT, maxLength = DocumentLimits.SUMMARY)
        Text purposes,

        @Schema(description = "Markdown", pattern = EventDocument.TEXT, maxLength = DocumentLimits.SUMMARY)
        Text legalBasis,

        @Schema(maxItems = DocumentLimits.LINKS) List<Retention> retention,

        @Schema(description = "E-mail address for questions about it", maxLength = EmailAddress.LONGEST)
        String contact,

        @Schema(description = "Markdown", pattern = EventDocument.TEXT, maxLength = DocumentLimits.SUMMARY)
        Text rights) {

    @Schema(
            name = "DocumentRetention",
            description = "How long a group of data is kept.",
            additionalProperties = Schema.False.class)
    public record Retention(
            @Schema(required = true, pattern = EventDocument.LINE, maxLength = DocumentLimits.LINE)
            Text data,

            @Schema(required = true, pattern = EventDocument.LINE, maxLength = DocumentLimits.LINE)
            Text period) {}

    /** @param language of texts that are plain strings */
    static PrivacyDocument read(Fields in, String language) {
        return new PrivacyDocument(
                in.required("controller", in.line("controller", DocumentLimits.LINE, language)),
                in.required("law", in.choice("law", PrivacyLaw.values(), PrivacyLaw::code)),
                in.text("purposes", DocumentLimits.SUMMARY, language),
                in.text("legalBasis", DocumentLimits.SUMMARY, language),
                in.objects("retention", 0, DocumentLimits.LINKS, kept -> retention(kept, language)),
                in.text("contact", EmailAddress.LONGEST, EmailAddress::isValid, JsonRule.EMAIL),
                in.text("rights", DocumentLimits.SUMMARY, language));
    }

    private static Retention retention(Fields in, String language) {
        return new Retention(
                in.required("data", in.line("data", DocumentLimits.LINE, language)),
                in.required("period", in.line("period", DocumentLimits.LINE, language)));
    }
}
