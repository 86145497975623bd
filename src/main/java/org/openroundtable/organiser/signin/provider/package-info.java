/** How organisers get in by an account that they have elsewhere. */
package org.openroundtable.organiser.signin.provider;
