package se.samhand.job.internal.worker;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// What the application and a worker process say to each other: lengths and text, no objects.
sealed interface WorkerMessage {

    /// What a worker says first, when it is ready.
    int READY = 0x53414d48;

    /// @param work name of a class that is an [se.samhand.job.IsolatedWork]
    record Request(String work, String file, List<String> arguments) implements WorkerMessage {

        void write(DataOutputStream out) throws IOException {
            out.writeUTF(work);
            out.writeUTF(file);
            out.writeInt(arguments.size());
            for (String argument : arguments) {
                out.writeUTF(argument);
            }
            out.flush();
        }

        static Request read(DataInputStream in) throws IOException {
            String work = in.readUTF();
            String file = in.readUTF();
            List<String> arguments = new ArrayList<>();
            int count = in.readInt();
            for (int index = 0; index < count; index++) {
                arguments.add(in.readUTF());
            }
            return new Request(work, file, List.copyOf(arguments));
        }
    }

    /// @param text the result, or the name of what was thrown
    record Answer(Kind kind, String text) implements WorkerMessage {

        enum Kind {
            DONE('d'),
            TOO_LARGE('l'),
            FAILED('f');

            private final char sign;

            Kind(char sign) {
                this.sign = sign;
            }

            private static Kind of(int sign) throws IOException {
                for (Kind kind : values()) {
                    if (kind.sign == sign) {
                        return kind;
                    }
                }
                throw new IOException("A worker answered with something that is no answer");
            }
        }

        void write(DataOutputStream out) throws IOException {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            out.writeByte(kind.sign);
            out.writeInt(bytes.length);
            out.write(bytes);
            out.flush();
        }

        /// Believes nothing: a worker that was led astray may answer anything.
        static Answer read(DataInputStream in, long mostBytes) throws IOException {
            Kind kind = Kind.of(in.readUnsignedByte());
            int length = in.readInt();
            if (length < 0) {
                throw new IOException("A worker answered with less than nothing");
            }
            if (length > mostBytes) {
                return new Answer(Kind.TOO_LARGE, "");
            }
            byte[] bytes = in.readNBytes(length);
            if (bytes.length < length) {
                throw new IOException("A worker broke off in the middle of its answer");
            }
            return new Answer(kind, new String(bytes, StandardCharsets.UTF_8));
        }
    }
}
