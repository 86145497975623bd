/**
 * What every page shares: the reader's language, forms and their errors, error pages, security headers, kept pages.
 *
 * <p>Cross-site requests are kept out twice. {@link org.openroundtable.web.FormGuard} refuses a request that a browser
 * marks as coming from another site, and quarkus-rest-csrf compares the token in the form with the one in a cookie.
 * The extension would set that cookie on every page; here only a page that draws {@code {#csrf /}} does
 * ({@link org.openroundtable.web.FormToken}), so that public pages stay cacheable. A form whose cookie was lost comes
 * back with all that was typed ({@link org.openroundtable.web.LostForm}).
 */
package org.openroundtable.web;
