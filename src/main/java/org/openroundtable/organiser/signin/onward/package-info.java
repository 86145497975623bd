/** Where whoever has signed in in the middle of something goes on. */
package org.openroundtable.organiser.signin.onward;
