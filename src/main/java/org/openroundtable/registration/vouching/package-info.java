/** Whether somebody stands for what a registration says of its organisation. */
package org.openroundtable.registration.vouching;
