/** The world around the application that is measured: users and what they wait for, and a mail server; cheap to run. */
package org.openroundtable.benchmark.client;
