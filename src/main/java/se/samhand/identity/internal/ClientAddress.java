package se.samhand.identity.internal;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;

/// Where a request comes from, as one place: of IPv6 the network, since a household has more addresses than can be
/// counted.
final class ClientAddress {

    private static final int NETWORK_BYTES = 8;

    private ClientAddress() {}

    static String place(String address) {
        var parsed = parsed(address);
        if (!(parsed instanceof Inet6Address)) {
            return address;
        }
        var network = new StringBuilder();
        for (byte part : Arrays.copyOf(parsed.getAddress(), NETWORK_BYTES)) {
            network.append(String.format("%02x", part));
        }
        return network + "/64";
    }

    /// Only what is written as an address; a name would be asked for over the network.
    private static InetAddress parsed(String address) {
        try {
            return InetAddress.ofLiteral(address);
        } catch (IllegalArgumentException notAnAddress) {
            return InetAddress.getLoopbackAddress();
        }
    }
}
