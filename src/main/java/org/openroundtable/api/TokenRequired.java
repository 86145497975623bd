package org.openroundtable.api;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import jakarta.ws.rs.NameBinding;

import org.openroundtable.account.role.Permission;
import org.openroundtable.account.token.TokenScope;

/**
 * Only with an API token in {@code Authorization: Bearer} (RFC 6750) that may so much, and whose account may. Of an event
 * that its account may not see, nothing is told.
 */
@NameBinding
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface TokenRequired {

    /** What is done. */
    TokenScope scope() default TokenScope.WRITE;

    /** In the event that the path names. */
    Permission permission() default Permission.PUBLISH;

    /** Whether there is something for those who show none; whoever shows one has to be allowed to. */
    boolean orPublic() default false;
}
