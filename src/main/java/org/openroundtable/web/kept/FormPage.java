package org.openroundtable.web.kept;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import jakarta.ws.rs.NameBinding;

/**
 * Marks a GET whose page has an empty form: it gives everyone with the same language and time zone the same answer, but
 * for the {@link SubmissionName}, which {@link PageCache} puts into the page that it keeps.
 */
@NameBinding
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface FormPage {}
