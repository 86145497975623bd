package org.openroundtable.account.login;

/**
 * Where a request of a person comes from.
 *
 * @param name as the browser names itself; null: it does not
 * @param address of the network
 */
public record Device(String name, String address) {

    private static final int LONGEST_NAME = 300;

    public Device {
        name = name == null || name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME);
    }
}
