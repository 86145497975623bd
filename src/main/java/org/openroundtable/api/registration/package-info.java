/** Registering: what is sent, what is answered, and why somebody is not registered. */
package org.openroundtable.api.registration;
