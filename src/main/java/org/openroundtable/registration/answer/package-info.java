/** How many have answered what. */
package org.openroundtable.registration.answer;
