package se.samhand.operations;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/// One request as bytes, which no browser would send so, and the answer to it.
record Exchange(String status, List<String> headers, String body) {

    static Exchange send(int port, String request) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(60_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            var answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            var parts = answer.split("\r\n\r\n", 2);
            var lines = parts[0].lines().toList();
            return new Exchange(lines.getFirst(), lines.subList(1, lines.size()), parts.length < 2 ? "" : parts[1]);
        }
    }

    /// A request without body after which the connection ends.
    static Exchange ask(int port, String requestLine, String... headers) throws IOException {
        return send(
                port,
                requestLine + "\r\nConnection: close\r\n" + String.join("\r\n", headers)
                        + (headers.length == 0 ? "\r\n" : "\r\n\r\n"));
    }

    int code() {
        return Integer.parseInt(status.split(" ")[1]);
    }

    Optional<String> header(String name) {
        return headers.stream()
                .filter(line -> line.regionMatches(true, 0, name + ":", 0, name.length() + 1))
                .map(line -> line.substring(name.length() + 1).strip())
                .findFirst();
    }
}
