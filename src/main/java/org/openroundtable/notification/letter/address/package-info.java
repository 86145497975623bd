/** Letters about the address of a registration, when it is given another one. */
package org.openroundtable.notification.letter.address;
