package se.samhand.file;

/// The bytes are more than this installation stores; whoever takes in a file from a person refuses it earlier, with
/// words.
public final class FileTooLarge extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public FileTooLarge(long limit) {
        super("The file is larger than " + limit + " bytes; raise samhand.file.max-size to store it");
    }
}
