/** What all surfaces share. */
package org.openroundtable.web;
