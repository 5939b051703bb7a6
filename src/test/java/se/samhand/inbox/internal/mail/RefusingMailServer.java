package se.samhand.inbox.internal.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/// A mail server that knows none of the addresses it is asked to deliver to.
final class RefusingMailServer implements AutoCloseable {

    private final ServerSocket socket;

    RefusingMailServer() throws IOException {
        this.socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::serve);
    }

    int port() {
        return socket.getLocalPort();
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (var client = socket.accept()) {
                talk(client);
            } catch (IOException ended) {
                if (!socket.isClosed()) {
                    throw new UncheckedIOException(ended);
                }
            }
        }
    }

    private static void talk(Socket client) throws IOException {
        var in = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII));
        var out = client.getOutputStream();
        out.write("220 here\r\n".getBytes(StandardCharsets.US_ASCII));
        String line = in.readLine();
        while (line != null) {
            out.write((answer(line) + "\r\n").getBytes(StandardCharsets.US_ASCII));
            line = in.readLine();
        }
    }

    private static String answer(String line) {
        var command = line.toUpperCase(Locale.ROOT);
        return command.startsWith("RCPT") ? "550 No such person here" : "250 Fine";
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
