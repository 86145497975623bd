/**
 * What administrators have set for the whole installation: what it is called, which languages it offers, what it says of
 * whoever runs it.
 */
package org.openroundtable.installation;
